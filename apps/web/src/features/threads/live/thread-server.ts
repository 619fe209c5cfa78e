import type { ApolloClient } from '@apollo/client';
import type { ReactionKind } from '@kongano/graphql/schema-types';
import {
  DeleteMessageDocument,
  EditMessageDocument,
  HideMessageDocument,
  LockThreadDocument,
  type LockThreadMutation,
  MarkThreadReadDocument,
  MessageHistoryDocument,
  type MessageHistoryQuery,
  PinMessageDocument,
  PostMessageDocument,
  ReactToMessageDocument,
  ReportMessageDocument,
  ResolveThreadDocument,
  ShowMessageDocument,
  ThreadConversationDocument,
  type ThreadConversationQuery,
  ThreadEarlierDocument,
  type ThreadMessageFragment,
  ThreadMissingDocument,
} from '@kongano/graphql/threads';

/** What a reader or staff do about a message that should not be there. */
export type Moderation = 'report' | 'hide' | 'show';
type Thread = NonNullable<ThreadConversationQuery['thread']>;
type Versions = NonNullable<MessageHistoryQuery['thread']>['messages'][number]['versions'];

export interface MessageAnswer {
  message: ThreadMessageFragment | null;
  /** What is wrong with it, in the person's language. */
  refusal?: string | undefined;
}

const pageSize = 50;
const answerOf = (payload: { message: ThreadMessageFragment | null; problems: readonly { message: string }[] }): MessageAnswer => ({
  message: payload.problems.length > 0 ? null : payload.message,
  refusal: payload.problems[0]?.message,
});

/** What one thread asks of the server. Everything throws when the server cannot be reached or refuses. */
export class ThreadServer {
  constructor(
    private readonly client: ApolloClient,
    private readonly threadId: string,
  ) {}

  /** The newest messages, oldest first. */
  async latest(): Promise<Thread> {
    const variables = { id: this.threadId, last: pageSize };
    const { data } = await this.client.query({ query: ThreadConversationDocument, variables, fetchPolicy: 'no-cache' });
    if (!data?.thread) throw notFound();
    return data.thread;
  }

  async earlier(before: number): Promise<readonly ThreadMessageFragment[]> {
    const variables = { id: this.threadId, before, last: pageSize };
    const { data } = await this.client.query({ query: ThreadEarlierDocument, variables, fetchPolicy: 'no-cache' });
    return data?.thread?.messages ?? [];
  }

  async missing(after: number): Promise<readonly ThreadMessageFragment[]> {
    const variables = { id: this.threadId, after, last: pageSize };
    const { data } = await this.client.query({ query: ThreadMissingDocument, variables, fetchPolicy: 'no-cache' });
    return data?.thread?.messages ?? [];
  }

  /** The message's own id is also the key of the act: however often it is sent, it is written once. */
  async post({ id, body, replyTo = null }: { id: string; body: string; replyTo?: string | null }): Promise<MessageAnswer> {
    const variables = { id, body, replyTo, threadId: this.threadId };
    const context = { headers: { 'idempotency-key': id } };
    const { data } = await this.client.mutate({ mutation: PostMessageDocument, variables, context, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return answerOf(data.postMessage);
  }

  async edit(id: string, body: string): Promise<MessageAnswer> {
    const { data } = await this.client.mutate({ mutation: EditMessageDocument, variables: { id, body }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return answerOf(data.editMessage);
  }

  async remove(id: string): Promise<MessageAnswer> {
    const { data } = await this.client.mutate({ mutation: DeleteMessageDocument, variables: { id }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return answerOf(data.deleteMessage);
  }

  async react(id: string, kind: ReactionKind, isOn: boolean): Promise<MessageAnswer> {
    const variables = { id, kind, isOn };
    const { data } = await this.client.mutate({ mutation: ReactToMessageDocument, variables, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return answerOf(data.reactToMessage);
  }

  async pin(id: string, isPinned: boolean): Promise<MessageAnswer> {
    const { data } = await this.client.mutate({ mutation: PinMessageDocument, variables: { id, isPinned }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return answerOf(data.pinMessage);
  }

  /** Since when it is done, or null. */
  async resolve(isResolved: boolean): Promise<string | null> {
    const variables = { threadId: this.threadId, isResolved };
    const { data } = await this.client.mutate({ mutation: ResolveThreadDocument, variables, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return data.resolveThread.thread?.resolvedAt ?? null;
  }

  async moderate(how: Moderation, id: string, reason: string): Promise<MessageAnswer> {
    const variables = { id, reason };
    const ask = { variables, fetchPolicy: 'no-cache' } as const;
    const payload =
      how === 'report'
        ? (await this.client.mutate({ mutation: ReportMessageDocument, ...ask })).data?.reportMessage
        : how === 'hide'
          ? (await this.client.mutate({ mutation: HideMessageDocument, ...ask })).data?.hideMessage
          : (await this.client.mutate({ mutation: ShowMessageDocument, ...ask })).data?.showMessage;
    if (!payload) throw new Error('no answer');
    return answerOf(payload);
  }

  async lock(
    isLocked: boolean,
    reason: string,
  ): Promise<{ thread: LockThreadMutation['lockThread']['thread']; refusal?: string | undefined }> {
    const variables = { threadId: this.threadId, isLocked, reason };
    const { data } = await this.client.mutate({ mutation: LockThreadDocument, variables, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return { thread: data.lockThread.thread, refusal: data.lockThread.problems[0]?.message };
  }

  /** What a message said before, oldest first. */
  async history(number: number): Promise<Versions> {
    const variables = { threadId: this.threadId, after: number - 1 };
    const { data } = await this.client.query({ query: MessageHistoryDocument, variables, fetchPolicy: 'no-cache' });
    return data?.thread?.messages[0]?.versions ?? [];
  }

  async markRead(number: number): Promise<void> {
    await this.client.mutate({ mutation: MarkThreadReadDocument, variables: { threadId: this.threadId, number } });
  }
}

/** As the server says it of things that are hidden or gone. */
function notFound(): Error {
  return Object.assign(new Error('not found'), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
}
