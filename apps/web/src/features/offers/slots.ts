import type { ComponentType } from 'react';

/** What other features show on the page of an offer; the app puts them together, so that no two features know each other. */
export interface OfferSlots {
  /** Above the list: searches the viewer has saved, and saving this one. */
  SavedSearches: ComponentType<{ kind: 'OFFER'; isFiltered: boolean }>;
  Conversation: ComponentType<{
    subject: 'OFFER';
    subjectId: string;
    thread: { readonly id: string } | null;
    mayStart: boolean;
  }>;
  Matches: ComponentType<{ offerId: string; canFind: boolean }>;
  /** More like this, below everything else. */
  Similar: ComponentType<{ offerId: string }>;
}
