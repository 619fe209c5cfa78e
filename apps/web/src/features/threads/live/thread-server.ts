import type { ApolloClient, DefaultContext, OperationVariables, TypedDocumentNode } from '@apollo/client';
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
  type ResolveThreadMutation,
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

/** The thread as it is now, or what is wrong. */
export interface ThreadAnswer<Part> {
  thread: Part;
  refusal?: string | undefined;
}

const pageSize = 50;
const answerOf = (payload: { message: ThreadMessageFragment | null; problems: readonly { message: string }[] }): MessageAnswer => ({
  message: payload.problems.length > 0 ? null : payload.message,
  refusal: payload.problems[0]?.message,
});

const threadOf = <Part>({ thread, problems }: { thread: Part; problems: readonly { message: string }[] }): ThreadAnswer<Part> => ({
  thread,
  refusal: problems[0]?.message,
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
    return answerOf((await this.act(PostMessageDocument, variables, context)).postMessage);
  }

  async edit(id: string, body: string): Promise<MessageAnswer> {
    return answerOf((await this.act(EditMessageDocument, { id, body })).editMessage);
  }

  async remove(id: string): Promise<MessageAnswer> {
    return answerOf((await this.act(DeleteMessageDocument, { id })).deleteMessage);
  }

  async react(id: string, kind: ReactionKind, isOn: boolean): Promise<MessageAnswer> {
    return answerOf((await this.act(ReactToMessageDocument, { id, kind, isOn })).reactToMessage);
  }

  async pin(id: string, isPinned: boolean): Promise<MessageAnswer> {
    return answerOf((await this.act(PinMessageDocument, { id, isPinned })).pinMessage);
  }

  async resolve(isResolved: boolean): Promise<ThreadAnswer<ResolveThreadMutation['resolveThread']['thread']>> {
    return threadOf((await this.act(ResolveThreadDocument, { threadId: this.threadId, isResolved })).resolveThread);
  }

  async moderate(how: Moderation, id: string, reason: string): Promise<MessageAnswer> {
    const words = { id, reason };
    if (how === 'report') return answerOf((await this.act(ReportMessageDocument, words)).reportMessage);
    if (how === 'hide') return answerOf((await this.act(HideMessageDocument, words)).hideMessage);
    return answerOf((await this.act(ShowMessageDocument, words)).showMessage);
  }

  async lock(isLocked: boolean, reason: string): Promise<ThreadAnswer<LockThreadMutation['lockThread']['thread']>> {
    return threadOf((await this.act(LockThreadDocument, { threadId: this.threadId, isLocked, reason })).lockThread);
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

  private async act<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    context: DefaultContext = {},
  ): Promise<Data> {
    const { data } = await this.client.mutate<Data, OperationVariables>({ mutation, variables, context, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('no answer');
    return data;
  }
}

/** As the server says it of things that are hidden or gone. */
function notFound(): Error {
  return Object.assign(new Error('not found'), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
}
