export { NeedMatches, type NeedMatchesProps } from './components/NeedMatches';
export { OfferMatches, type OfferMatchesProps } from './components/OfferMatches';
export { matchingRoutes } from './matching.routes';
