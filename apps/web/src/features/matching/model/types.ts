import type {
  MatchDetailsQuery,
  MatchNeedsOfExpertQuery,
  MatchSuggestedNeedsQuery,
  MatchSuggestedOffersQuery,
} from '@kongano/graphql/matching';

/** A match with everything its page shows. */
export type MatchDetails = NonNullable<MatchDetailsQuery['match']>;
export type MatchNeed = NonNullable<MatchDetails['need']>;
export type MatchOffer = NonNullable<MatchDetails['offer']>;
export type SuggestedOffer = MatchSuggestedOffersQuery['suggestedOffers'][number];
export type SuggestedNeed = MatchSuggestedNeedsQuery['suggestedNeeds'][number];
export type NeedOfExpert = MatchNeedsOfExpertQuery['suggestedNeedsOfExpert'][number];
