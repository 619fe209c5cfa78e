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
  unsent: [],
  stream: 'open',
  canWrite: false,
  isFetchingEarlier: false,
  readBefore: 0,
};
