export { NeedMatches, type NeedMatchesProps } from './components/NeedMatches';
export { NeedWays } from './components/NeedWays';
export { OfferMatches, type OfferMatchesProps } from './components/OfferMatches';
export { SimilarNeeds } from './components/SimilarNeeds';
export { SimilarOffers } from './components/SimilarOffers';
export { matchingRoutes } from './matching.routes';
