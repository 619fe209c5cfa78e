import type { ComponentType } from 'react';

/** What other features show on the page of a need; the app puts them together, so that no two features know each other. */
export interface NeedSlots {
  /** Above the list: searches the viewer has saved, and saving this one. */
  SavedSearches: ComponentType<{ kind: 'NEED'; isFiltered: boolean }>;
  Conversation: ComponentType<{
    subject: 'NEED';
    subjectId: string;
    thread: { readonly id: string } | null;
    mayStart: boolean;
  }>;
  Matches: ComponentType<{ needId: string; canFind: boolean }>;
  /** Ways in which the need may be helped, for those who follow it. */
  Ways: ComponentType<{ needId: string }>;
  /** Who opened it, for its own people and staff. */
  Readers: ComponentType<{ needId: string }>;
  /** More like this, below everything else. */
  Similar: ComponentType<{ needId: string }>;
}
