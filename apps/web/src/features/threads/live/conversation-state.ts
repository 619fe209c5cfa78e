import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import type { Fault } from '../../../lib/faults';
import type { MessageLog } from './message-log';
import type { StreamState } from './message-stream';
import type { UnsentMessage } from './outbox';

/** What the screen shows of a conversation. */
export interface ConversationState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault?: Fault | undefined;
  readonly messages: MessageLog<ThreadMessageFragment>;
  /** What was decided, oldest first. */
  readonly pinned: readonly ThreadMessageFragment[];
  /** Since when it is done. */
  readonly resolvedAt: string | null;
  /** Since when staff alone write in it, and why. */
  readonly lockedAt: string | null;
  readonly lockedReason: string | null;
  readonly unsent: readonly UnsentMessage[];
  readonly stream: StreamState;
  readonly canWrite: boolean;
  readonly isFetchingEarlier: boolean;
  /** Number of the last message that had been read when the conversation was opened, or left for another window. */
  readonly readBefore: number;
}

export const newConversation: ConversationState = {
  phase: 'loading',
  messages: [],
  pinned: [],
  resolvedAt: null,
  lockedAt: null,
  lockedReason: null,
  unsent: [],
  stream: 'open',
  canWrite: false,
  isFetchingEarlier: false,
  readBefore: 0,
};
