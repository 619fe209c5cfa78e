import type { ApolloClient } from '@apollo/client';
import type { ReactionKind } from '@kongano/graphql/schema-types';
import { ThreadEventsDocument, type ThreadEventsSubscription, type ThreadMessageFragment } from '@kongano/graphql/threads';
import { map, type Observable } from 'rxjs';
import { draftKey } from '../../../lib/drafts';
import { faultOf } from '../../../lib/faults';
import { newId } from '../../../lib/ids';
import { line } from '../../../lib/line';
import { type ConversationState, newConversation } from './conversation-state';
import { gapAfter, reachedNumber, withMessages } from './message-log';
import { MessageStream } from './message-stream';
import { Outbox } from './outbox';
import { withPinned } from './pinned';
import { type Moderation, ThreadServer } from './thread-server';

type Message = ThreadMessageFragment;
type Event = ThreadEventsSubscription['threadEvents'] | null;

/** One thread as it lives on the screen: what the server has, what is on its way there, and the line between them. */
export class Conversation {
  private state = newConversation;
  private readonly listeners = new Set<() => void>();
  private readonly server: ThreadServer;
  private readonly outbox: Outbox;
  private readonly stream: MessageStream<Event>;
  private leaveLine: (() => void) | undefined;
  private seen = 0;
  private isFilling = false;

  constructor(
    client: ApolloClient,
    threadId: string,
    personId: string,
    /** Told what stood against an act that has no place of its own on the screen; empty where nobody knows. */
    private readonly options: { onFailure?: (why: string) => void } = {},
  ) {
    this.server = new ThreadServer(client, threadId);
    this.outbox = new Outbox({
      key: draftKey(personId, 'unsent-messages', threadId),
      send: async (message) => this.takeAnswer(await this.server.post(message)),
      onChange: (unsent) => this.set({ unsent }),
    });
    this.stream = new MessageStream<Event>({
      subscribe: (after) => listen(client, threadId, after),
      reached: () => reachedNumber(this.state.messages),
      onEvent: (event) => void (event?.message ? this.take([event.message]) : this.fetchAfter(reachedNumber(this.state.messages))),
      onState: (stream) => this.set({ stream }),
    });
  }

  read = (): ConversationState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async open(): Promise<void> {
    this.set({ phase: 'loading', fault: undefined, unsent: this.outbox.messages });
    try {
      const { messages, lastReadNumber, viewerCanWrite, pinned, resolvedAt, lockedAt, lockedReason } = await this.server.latest();
      this.seen = lastReadNumber;
      this.set({
        phase: 'ready',
        readBefore: lastReadNumber,
        canWrite: viewerCanWrite,
        pinned,
        resolvedAt,
        lockedAt,
        lockedReason,
        messages: withMessages(this.state.messages, messages),
      });
    } catch (error) {
      return this.set({ phase: 'failed', fault: faultOf(error) });
    }
    // The socket tries again by itself, but from the number it began with.
    this.leaveLine ??= line.subscribe(() => line.read() === 'closed' && this.stream.start());
    this.stream.start();
    await this.outbox.flush();
  }

  close(): void {
    this.leaveLine?.();
    this.leaveLine = undefined;
    this.stream.stop();
    this.outbox.stop();
  }

  /** The network is back: sends what waits, and asks what came meanwhile. */
  takeUp(): void {
    if (this.state.phase === 'failed') return void this.open();
    if (this.state.stream === 'broken') this.stream.start();
    void this.outbox.flush();
  }

  write(body: string, replyTo?: string): void {
    this.outbox.add({ id: newId(), body, writtenAt: new Date().toISOString(), ...(replyTo && { replyTo }) });
  }

  retry(id: string): void {
    this.outbox.retry(id);
  }

  takeBack(id: string): void {
    this.outbox.remove(id);
  }

  /** Gives what is wrong with the new text, or nothing. Throws when the server could not be reached. */
  async edit(id: string, body: string): Promise<string | undefined> {
    return this.takeAnswer(await this.server.edit(id, body));
  }

  /** Gives what stands against taking one's message away, or nothing. Throws when the server could not be reached. */
  async remove(id: string): Promise<string | undefined> {
    return this.takeAnswer(await this.server.remove(id));
  }

  /** What a message said before, oldest first. */
  history(number: number): ReturnType<ThreadServer['history']> {
    return this.server.history(number);
  }

  /** Puts one's reaction on a message or takes it off; the person is told when it could not be done. */
  async react(id: string, kind: ReactionKind, isOn: boolean): Promise<void> {
    await this.tellFailure(async () => this.takeAnswer(await this.server.react(id, kind, isOn)));
  }

  async pin(id: string, isPinned: boolean): Promise<void> {
    await this.tellFailure(async () => this.takeAnswer(await this.server.pin(id, isPinned)));
  }

  /** Reports a message, or as staff hides it or gives it back. Gives what is wrong, or nothing. Throws when the server could not be reached. */
  async moderate(how: Moderation, id: string, reason: string): Promise<string | undefined> {
    return this.takeAnswer(await this.server.moderate(how, id, reason));
  }

  /** Staff close the conversation for writing, or open it. Gives what is wrong, or nothing. Throws when the server could not be reached. */
  async lock(isLocked: boolean, reason: string): Promise<string | undefined> {
    const { thread, refusal } = await this.server.lock(isLocked, reason);
    if (thread) this.set({ lockedAt: thread.lockedAt, lockedReason: thread.lockedReason, canWrite: thread.viewerCanWrite });
    return refusal;
  }

  /** Says that the conversation is done, or goes on. */
  async resolve(isResolved: boolean): Promise<void> {
    await this.tellFailure(async () => {
      const { thread, refusal } = await this.server.resolve(isResolved);
      if (thread) this.set({ resolvedAt: thread.resolvedAt });
      return refusal;
    });
  }

  async fetchEarlier(): Promise<void> {
    const first = this.state.messages[0];
    if (!first || this.state.isFetchingEarlier) return;
    this.set({ isFetchingEarlier: true });
    const earlier = await this.server.earlier(first.number).catch(() => []);
    this.set({ isFetchingEarlier: false, messages: withMessages(this.state.messages, earlier) });
  }

  /** The person has this message before their eyes. */
  async markSeen(number: number): Promise<void> {
    if (number <= this.seen) return;
    const before = this.seen;
    this.seen = number;
    await this.server.markRead(number).catch(() => {
      this.seen = Math.min(this.seen, before);
    });
  }

  /** From here on whatever comes is new: the person has turned to something else. */
  leave(): void {
    this.set({ readBefore: this.state.messages.at(-1)?.number ?? this.state.readBefore });
  }

  private async tellFailure(act: () => Promise<string | undefined>): Promise<void> {
    const wrong = await act().catch((error: unknown) => faultOf(error).message ?? '');
    if (wrong !== undefined) this.options.onFailure?.(wrong);
  }

  private takeAnswer({ message, refusal }: { message: Message | null; refusal?: string | undefined }): string | undefined {
    if (message) void this.take([message]);
    return message ? undefined : refusal;
  }

  private async take(messages: readonly Message[]): Promise<void> {
    this.set({ messages: withMessages(this.state.messages, messages), pinned: withPinned(this.state.pinned, messages) });
    for (const { id } of messages) this.outbox.remove(id);
    await this.fillGaps();
  }

  /** Numbers have no gaps, so a gap is a message that was lost on the way. */
  private async fillGaps(): Promise<void> {
    if (this.isFilling) return;
    this.isFilling = true;
    let after = gapAfter(this.state.messages);
    while (after !== undefined) {
      await this.fetchAfter(after);
      const next = gapAfter(this.state.messages);
      // The server did not have it now: the next message asks again.
      after = next === after ? undefined : next;
    }
    this.isFilling = false;
  }

  private async fetchAfter(number: number): Promise<void> {
    const missing = await this.server.missing(number).catch(() => []);
    this.set({ messages: withMessages(this.state.messages, missing) });
  }

  private set(change: Partial<ConversationState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function listen(client: ApolloClient, threadId: string, after: number): Observable<Event> {
  const events = client.subscribe({ query: ThreadEventsDocument, variables: { threadId, after }, fetchPolicy: 'no-cache' });
  return events.pipe(
    map(({ data, error }) => {
      if (error) throw error;
      return data?.threadEvents ?? null;
    }),
  );
}
