import type { ReactionKind as DomainReactionKind } from '@kongano/domain';
import type { Pool } from 'pg';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Live } from '../../platform/live';
import { Access, planned, Reads, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { MarksService } from './marks.service';
import type { ModerationService } from './moderation.service';
import { type MessageOutcome, type ThreadOutcome, ThreadService } from './thread.service';
import { type NumberedMessage, streamThread } from './thread.stream';
import { MessagePayload, ReactionKind, Thread, ThreadEvent, ThreadPayload } from './thread.type';

interface StreamContext {
  readonly call: Call;
  readonly live: Live;
  readonly pool: Pool;
}

@Resolver()
export class ThreadResolver {
  constructor(
    private readonly threads: ThreadService,
    private readonly marks: MarksService,
    private readonly moderation: ModerationService,
  ) {}

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

  @Mutation(() => MessagePayload, { description: 'Puts the viewer’s reaction on a message, or takes it off.' })
  @Access(signedIn)
  reactToMessage(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('kind', () => ReactionKind) kind: DomainReactionKind,
    @Arg('isOn') isOn: boolean,
  ): Promise<MessageOutcome> {
    return this.marks.react(call, { id, kind, isOn });
  }

  @Mutation(() => MessagePayload, { description: 'Keeps a message on top of its conversation as what was decided, or no longer.' })
  @Access(signedIn)
  pinMessage(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('isPinned') isPinned: boolean,
  ): Promise<MessageOutcome> {
    return this.marks.pin(call, { id, isPinned });
  }

  @Mutation(() => ThreadPayload, { description: 'Says that a conversation is done, or goes on.' })
  @Access(signedIn)
  resolveThread(
    @Ctx() { call }: { call: Call },
    @Arg('threadId', () => ID) threadId: string,
    @Arg('isResolved') isResolved: boolean,
  ): Promise<ThreadOutcome> {
    return this.marks.resolve(call, { threadId, isResolved });
  }

  @Mutation(() => MessagePayload, { description: 'Tells staff that a message should not be there.' })
  @Access(signedIn)
  reportMessage(@Ctx() { call }: { call: Call }, @Arg('id', () => ID) id: string, @Arg('reason') reason: string): Promise<MessageOutcome> {
    return this.moderation.report(call, { id, reason });
  }

  @Mutation(() => MessagePayload, { description: 'Keeps a message from all but its author and staff.' })
  @Access(staff)
  hideMessage(@Ctx() { call }: { call: Call }, @Arg('id', () => ID) id: string, @Arg('reason') reason: string): Promise<MessageOutcome> {
    return this.moderation.hide(call, { id, reason });
  }

  @Mutation(() => MessagePayload, { description: 'Leaves a reported message where it is, or gives a hidden one back.' })
  @Access(staff)
  showMessage(@Ctx() { call }: { call: Call }, @Arg('id', () => ID) id: string, @Arg('reason') reason: string): Promise<MessageOutcome> {
    return this.moderation.show(call, { id, reason });
  }

  @Mutation(() => ThreadPayload, { description: 'In a locked conversation staff alone write.' })
  @Access(staff)
  lockThread(
    @Ctx() { call }: { call: Call },
    @Arg('threadId', () => ID) threadId: string,
    @Arg('isLocked') isLocked: boolean,
    @Arg('reason') reason: string,
  ): Promise<ThreadOutcome> {
    return this.moderation.lock(call, { threadId, isLocked, reason });
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
