import { lazy } from 'react';
import type { NeedSlots } from '../features/needs';
import type { OfferSlots } from '../features/offers';

// Where two features meet on one page. Each comes with its own chunk, so that the first load has none of it.
const Conversation = lazy(async () => ({ default: (await import('../features/threads')).SubjectThread }));
const NeedMatches = lazy(async () => ({ default: (await import('../features/matching')).NeedMatches }));
const NeedWays = lazy(async () => ({ default: (await import('../features/matching')).NeedWays }));
const NeedReaders = lazy(async () => ({ default: (await import('../features/readings')).NeedReaders }));
const OfferMatches = lazy(async () => ({ default: (await import('../features/matching')).OfferMatches }));
const SimilarNeeds = lazy(async () => ({ default: (await import('../features/matching')).SimilarNeeds }));
const SimilarOffers = lazy(async () => ({ default: (await import('../features/matching')).SimilarOffers }));

const SavedSearches = lazy(async () => ({ default: (await import('../features/searches')).SavedSearches }));

export const needSlots: NeedSlots = {
  Conversation,
  Matches: NeedMatches,
  Ways: NeedWays,
  Readers: NeedReaders,
  Similar: SimilarNeeds,
  SavedSearches,
};
export const offerSlots: OfferSlots = { Conversation, Matches: OfferMatches, Similar: SimilarOffers, SavedSearches };
