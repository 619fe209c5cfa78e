import { insidePosting, ownPosting, postingVisible } from '../postings';

/** Who reads an offer; the visibility ladder is one list of steps, in postings/posting.visibility.ts. */
export const offerVisible = postingVisible;
/** Its own people, and staff from its submission on. */
export const insideOffer = insidePosting;
export const ownOffer = ownPosting;
