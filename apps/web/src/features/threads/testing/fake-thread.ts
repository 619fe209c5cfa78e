import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { Observable, type Subscriber } from 'rxjs';

/** A message with everything; state only what matters to the test. */
export function aMessage(number: number, changes: Partial<ThreadMessageFragment> = {}): ThreadMessageFragment {
  return {
    __typename: 'Message',
    id: `message-${number}`,
    number,
    body: `Words ${number}`,
    createdAt: `2026-11-2${number % 3}T0${number % 10}:00:00Z`,
    editedAt: null,
    deletedAt: null,
    pinnedAt: null,
    hiddenAt: null,
    hiddenReason: null,
    openReports: 0,
    reactions: [],
    replyTo: null,
    isMine: false,
    author: { __typename: 'Person', id: 'p2', name: 'Neema Mushi' },
    authorOrganisation: { __typename: 'Organisation', id: 'o2', name: 'Chuo Kikuu', kind: 'ACADEMIA' },
    ...changes,
  };
}

type Answer = Record<string, unknown>;

/** A thread behind a link: it keeps messages, streams them from a number, and its line can be cut. */
export class FakeThread {
  messages: ThreadMessageFragment[] = [];
  lastReadNumber = 0;
  isDown = false;
  /** What the server says against the next message. */
  refusal: string | undefined;
  /** What any message said before. */
  versions: Answer[] = [];
  resolvedAt: string | null = null;
  lock: { lockedAt: string | null; lockedReason: string | null } = { lockedAt: null, lockedReason: null };
  isStaff = false;
  readonly asked: { name: string; variables: Record<string, unknown>; headers: Record<string, string> }[] = [];
  private watchers: Subscriber<ApolloLink.Result>[] = [];

  readonly client = new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink((operation) => this.answer(operation)) });

  constructor(count = 0) {
    this.messages = Array.from({ length: count }, (_, index) => aMessage(index + 1));
  }

  askedFor(name: string): Record<string, unknown>[] {
    return this.asked.filter((one) => one.name === name).map(({ variables }) => variables);
  }

  /** Somebody else writes; `isLost` leaves out the news of it. */
  add(changes: Partial<ThreadMessageFragment> = {}, isLost = false): ThreadMessageFragment {
    const message = aMessage(this.messages.length + 1, changes);
    this.messages.push(message);
    if (!isLost) this.tell(message);
    return message;
  }

  tell(message: ThreadMessageFragment): void {
    for (const watcher of this.watchers) watcher.next({ data: { threadEvents: eventOf(message) } });
  }

  /** The line breaks for everyone who listens. */
  cut(error: unknown = new Error('Socket closed')): void {
    const watchers = this.watchers;
    this.watchers = [];
    for (const watcher of watchers) watcher.error(error);
  }

  private answer({ operationName = '', variables, getContext }: ApolloLink.Operation): Observable<ApolloLink.Result> {
    this.asked.push({ name: operationName, variables, headers: getContext().headers ?? {} });
    if (operationName === 'ThreadEvents') return this.listen(Number(variables.after));
    return new Observable((observer) => {
      if (this.isDown) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: this.answerOf(operationName, variables) });
      observer.complete();
    });
  }

  private listen(after: number): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      this.watchers.push(observer);
      for (const message of this.messages.filter(({ number }) => number > after))
        observer.next({ data: { threadEvents: eventOf(message) } });
      return () => {
        this.watchers = this.watchers.filter((one) => one !== observer);
      };
    });
  }

  private answerOf(name: string, variables: Record<string, unknown>): Answer {
    const last = Number(variables.last);
    const thread = { __typename: 'Thread', id: 't1', lastNumber: this.messages.length, lastReadNumber: this.lastReadNumber };
    const pick = (messages: ThreadMessageFragment[]): Answer => ({
      thread: {
        ...thread,
        ...this.lockState(),
        resolvedAt: this.resolvedAt,
        pinned: this.messages.filter(({ pinnedAt }) => pinnedAt),
        messages,
      },
    });
    if (name === 'ThreadConversation') return pick(this.messages.slice(-last));
    if (name === 'ThreadEarlier') return pick(this.messages.filter(({ number }) => number < Number(variables.before)).slice(-last));
    if (name === 'ThreadMissing') return pick(this.messages.filter(({ number }) => number > Number(variables.after)).slice(0, last));
    if (name === 'MessageHistory')
      return { thread: { ...thread, messages: [{ __typename: 'Message', id: 'm', versions: this.versions }] } };
    if (name === 'DeleteMessage') return { deleteMessage: { __typename: 'MessagePayload', ...this.change(variables, deleted) } };
    if (name === 'ReactToMessage')
      return { reactToMessage: { __typename: 'MessagePayload', ...this.change(variables, reactionOf(variables)) } };
    if (name === 'PinMessage')
      return {
        pinMessage: {
          __typename: 'MessagePayload',
          ...this.change(variables, { pinnedAt: variables.isPinned ? '2026-11-24T10:00:00Z' : null }),
        },
      };
    if (name === 'LockThread') {
      const { isLocked, reason } = variables;
      this.lock = isLocked ? { lockedAt: '2026-11-24T10:00:00Z', lockedReason: String(reason) } : { lockedAt: null, lockedReason: null };
      return { lockThread: { __typename: 'ThreadPayload', problems: [], thread: { ...thread, ...this.lockState() } } };
    }
    const moderated = moderations[name];
    if (moderated) return { [moderated.field]: { __typename: 'MessagePayload', ...this.change(variables, moderated.change(variables)) } };
    if (name === 'ResolveThread') {
      if (this.refusal) return { resolveThread: { __typename: 'ThreadPayload', problems: [problemOf(this.refusal)], thread: null } };
      this.resolvedAt = variables.isResolved ? '2026-11-24T10:00:00Z' : null;
      return { resolveThread: { __typename: 'ThreadPayload', problems: [], thread: { ...thread, resolvedAt: this.resolvedAt } } };
    }
    if (name === 'MarkThreadRead') return { markRead: { __typename: 'ThreadPayload', problems: [], thread } };
    const { message, problems } = name === 'PostMessage' ? this.post(variables) : this.edit(variables);
    const payload = { __typename: 'MessagePayload', message, problems };
    return name === 'PostMessage' ? { postMessage: payload } : { editMessage: payload };
  }

  private lockState(): Answer {
    return { ...this.lock, viewerCanWrite: this.isStaff || this.lock.lockedAt === null };
  }

  private post({ id, body, replyTo }: Record<string, unknown>): Answer {
    if (this.refusal) return { message: null, problems: [problemOf(this.refusal)] };
    const known = this.messages.find((message) => message.id === id);
    const mine = { id: String(id), body: String(body), isMine: true, replyTo: replyTo ? String(replyTo) : null };
    return { message: known ?? this.add(mine), problems: [] };
  }

  private edit(variables: Record<string, unknown>): Answer {
    return this.change(variables, { body: String(variables.body), editedAt: '2026-11-24T10:00:00Z' });
  }

  private change({ id }: Record<string, unknown>, change: Partial<ThreadMessageFragment>): Answer {
    if (this.refusal) return { message: null, problems: [problemOf(this.refusal)] };
    this.messages = this.messages.map((one) => (one.id === id ? { ...one, ...change } : one));
    return { message: this.messages.find((one) => one.id === id), problems: [] };
  }
}

const reactionOf = ({ kind, isOn }: Record<string, unknown>): Partial<ThreadMessageFragment> => ({
  reactions: isOn ? [{ __typename: 'MessageReaction', kind: kind as 'AGREE', count: 1, isMine: true }] : [],
});
type Change = (variables: Record<string, unknown>) => Partial<ThreadMessageFragment>;
const hidden: Change = ({ reason }) => ({ hiddenAt: '2026-11-24T10:00:00Z', hiddenReason: String(reason), openReports: 0 });
const moderations: Readonly<Record<string, { field: string; change: Change }>> = {
  ReportMessage: { field: 'reportMessage', change: () => ({}) },
  HideMessage: { field: 'hideMessage', change: hidden },
  ShowMessage: { field: 'showMessage', change: () => ({ hiddenAt: null, hiddenReason: null, openReports: 0 }) },
};
const deleted = { body: '', deletedAt: '2026-11-24T10:00:00Z' };
const problemOf = (message: string): Answer => ({ __typename: 'Problem', code: 'TOO_LONG', field: 'body', message });
const eventOf = (message: ThreadMessageFragment): Answer => ({
  __typename: 'ThreadEvent',
  threadId: 't1',
  number: message.number,
  message,
});
