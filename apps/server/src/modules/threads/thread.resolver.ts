import type { Pool } from 'pg';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Live } from '../../platform/live';
import { Access, planned, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { type MessageOutcome, type ThreadOutcome, ThreadService } from './thread.service';
import { type NumberedMessage, streamThread } from './thread.stream';
import { MessagePayload, Thread, ThreadEvent, ThreadPayload } from './thread.type';

interface StreamContext {
  readonly call: Call;
  readonly live: Live;
  readonly pool: Pool;
}

@Resolver()
export class ThreadResolver {
  constructor(private readonly threads: ThreadService) {}

  @Query(() => Thread, { nullable: true })
  @Access(signedIn)
  @Reads({ read: 'one', type: () => Thread, on: (_, thread, at) => `${thread}.id = ${at.arg('id', 'uuid')}` })
  thread(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @Mutation(() => MessagePayload)
  @Access(signedIn)
  postMessage(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('threadId', () => ID) threadId: string,
    @Arg('body') body: string,
    @Arg('replyTo', () => ID, { nullable: true }) replyTo?: string,
  ): Promise<MessageOutcome> {
    return this.threads.post(call, { id, threadId, body, replyTo });
  }

  @Mutation(() => MessagePayload)
  @Access(signedIn)
  editMessage(@Ctx() { call }: { call: Call }, @Arg('id', () => ID) id: string, @Arg('body') body: string): Promise<MessageOutcome> {
    return this.threads.edit(call, { id, body });
  }

  @Mutation(() => MessagePayload, { description: 'Takes the author’s own message away, with what it said before; its place stays.' })
  @Access(signedIn)
  deleteMessage(@Ctx() { call }: { call: Call }, @Arg('id', () => ID) id: string): Promise<MessageOutcome> {
    return this.threads.delete(call, id);
  }

  @Mutation(() => ThreadPayload)
  @Access(signedIn)
  markRead(
    @Ctx() { call }: { call: Call },
    @Arg('threadId', () => ID) threadId: string,
    @Arg('number', () => Int) number: number,
  ): Promise<ThreadOutcome> {
    return this.threads.markRead(call, threadId, number);
  }

  @Subscription(() => ThreadEvent, {
    description: 'First every message after the number `after`, then those to come.',
    subscribe: ({ args, context }: { args: { threadId?: string; after?: number | null }; context: StreamContext }) =>
      streamThread(context, context.call.actor, args.threadId ?? '', args.after ?? null),
  })
  @Access(signedIn)
  threadEvents(
    @Root() event: NumberedMessage,
    @Arg('threadId', () => ID) _threadId: string,
    @Arg('after', () => Int, { nullable: true }) _after?: number,
  ): NumberedMessage {
    return event;
  }
}
