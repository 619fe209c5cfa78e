import type { ReactionKind } from '@kongano/graphql/schema-types';
import type { MessageHistoryQuery, ThreadMessageFragment } from '@kongano/graphql/threads';
import type { Moderation } from '../live/thread-server';

export type MessageVersion = NonNullable<MessageHistoryQuery['thread']>['messages'][number]['versions'][number];

/** What can be done with a message. What changes something gives what is wrong, or nothing, and throws when the server could not be reached. */
export interface MessageActs {
  readonly remove: (id: string) => Promise<string | undefined>;
  readonly moderate: (how: Moderation, id: string, reason: string) => Promise<string | undefined>;
  /** What it said before, oldest first. */
  readonly history: (number: number) => Promise<readonly MessageVersion[]>;
  /** Missing where one may not write, as the three below. */
  readonly edit?: ((id: string, body: string) => Promise<string | undefined>) | undefined;
  readonly react?: ((id: string, kind: ReactionKind, isOn: boolean) => void) | undefined;
  readonly pin?: ((id: string, isPinned: boolean) => void) | undefined;
  readonly reply?: ((message: ThreadMessageFragment) => void) | undefined;
}
