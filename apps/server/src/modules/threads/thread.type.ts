import { reactionKinds, threadSubjects } from '@kongano/domain';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf, Problem } from '../../platform/graphql';
import { planned, ReadFrom, Reads } from '../../platform/reading';
import { Organisation, Person } from '../identity';
import { MessageEntity } from './message.entity';
import { MessageVersionEntity } from './message-version.entity';
import { ThreadEntity } from './thread.entity';
import { messageVersionVisible, messageVisible, threadVisible, wordsVisible } from './thread.visibility';

export const ThreadSubject = enumOf('ThreadSubject', threadSubjects, 'What a thread is about.');

export const ReactionKind = enumOf('ReactionKind', reactionKinds, 'What a reader says of a message without a word.');

@ObjectType({ description: 'How many readers said the same of a message.' })
export class MessageReaction {
  @Field(() => ReactionKind) readonly kind!: string;
  @Field(() => Int) readonly count!: number;
  @Field({ description: 'Whether the viewer is one of them.' }) readonly isMine!: boolean;
}

@ObjectType({ description: 'What a message said before it was changed.' })
@ReadFrom(() => MessageVersionEntity, { visible: messageVersionVisible })
export class MessageVersion {
  @Field(() => ID) readonly id!: string;
  @Field() readonly body!: string;
  @Field(() => Date) readonly writtenAt!: Date;
}

@ObjectType({ description: 'A message in Markdown, numbered within its thread without gaps.' })
@ReadFrom(() => MessageEntity, { visible: messageVisible })
export class Message {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly number!: number;
  @Field({ description: 'Empty once it was deleted, and for those from whom it is hidden.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (message, at) => `case when ${wordsVisible(message, at)} then ${message}.body else '' end`,
  })
  readonly body!: string;
  @Field(() => Date, { nullable: true, description: 'Since when staff keep its words from all but its author.' })
  readonly hiddenAt!: Date | null;
  @Field(() => String, { nullable: true }) readonly hiddenReason!: string | null;
  @Field(() => Int, { description: 'Reports of it that staff have not settled; for staff.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (message, at) =>
      at.scope === 'staff'
        ? `(select count(*) from message_report mr where mr.message_id = ${message}.id and mr.settled_at is null)::int`
        : '0',
  })
  readonly openReports!: number;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'one', type: () => Person, on: (message, person) => `${person}.id = ${message}.author_id` })
  readonly author!: Person | null;
  @Field(() => Organisation, { nullable: true, description: 'The side the author wrote for; null for staff.' })
  @Reads({ read: 'one', type: () => Organisation, on: (message, organisation) => `${organisation}.id = ${message}.author_organisation_id` })
  readonly authorOrganisation!: Organisation | null;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date, { nullable: true }) readonly editedAt!: Date | null;
  @Field(() => Date, { nullable: true }) readonly deletedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when it stands on top of the conversation as what was decided.' })
  readonly pinnedAt!: Date | null;
  @Field(() => [MessageReaction])
  @Reads({
    read: 'json',
    type: () => MessageReaction,
    many: true,
    sql: (message, at) =>
      `(select coalesce(jsonb_agg(r order by r.kind), '[]') from (select mr.kind, count(*) "count", bool_or(mr.person_id = ${at.viewer('personId', 'uuid')}) "isMine"
        from message_reaction mr where mr.message_id = ${message}.id group by mr.kind) r)`,
  })
  readonly reactions!: MessageReaction[];
  @Field(() => [MessageVersion], { description: 'What it said before each change, oldest first; at most a hundred.' })
  @Reads({
    read: 'many',
    type: () => MessageVersion,
    on: (message, version) => `${version}.message_id = ${message}.id`,
    orderBy: () => [
      { sql: (version) => `${version}.written_at`, cast: 'timestamptz', direction: 'asc' },
      { sql: (version) => `${version}.id`, cast: 'uuid', direction: 'asc' },
    ],
    limit: 100,
  })
  readonly versions!: MessageVersion[];
  @Field(() => ID, { nullable: true }) readonly replyTo!: string | null;
  @Field()
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (message, at) => `coalesce(${message}.author_id = ${at.viewer('personId', 'uuid')}, false)`,
  })
  readonly isMine!: boolean;
}

@ObjectType({ description: 'The conversation that belongs to a need, an offer or a match.' })
@ReadFrom(() => ThreadEntity, { visible: threadVisible })
export class Thread {
  @Field(() => ID) readonly id!: string;
  @Field(() => ThreadSubject) readonly subject!: string;
  @Field(() => ID) readonly subjectId!: string;
  @Field(() => Int) readonly lastNumber!: number;
  @Field(() => Int, { description: 'Number of the last message the viewer has seen.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (thread, at) =>
      `coalesce((select r.last_read_number from thread_read r where r.thread_id = ${thread}.id and r.person_id = ${at.viewer('personId', 'uuid')}), 0)`,
  })
  readonly lastReadNumber!: number;
  @Field(() => Date, { nullable: true, description: 'Since when it is done.' }) readonly resolvedAt!: Date | null;
  @Field(() => [Message], { description: 'What was decided, oldest first; at most fifty.' })
  @Reads({
    read: 'many',
    type: () => Message,
    on: (thread, message) => `${message}.thread_id = ${thread}.id and ${message}.pinned_at is not null`,
    orderBy: () => [{ sql: (message) => `${message}.number`, cast: 'int', direction: 'asc' }],
    limit: 50,
  })
  readonly pinned!: Message[];
  @Field(() => Date, { nullable: true, description: 'Since when staff alone write in it.' }) readonly lockedAt!: Date | null;
  @Field(() => String, { nullable: true }) readonly lockedReason!: string | null;
  @Field({ description: 'Who reads a thread may write in it, unless it is locked.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (thread, at) => (at.scope === 'staff' ? 'true' : `${thread}.locked_at is null`) })
  readonly viewerCanWrite!: boolean;
  @Field(() => [Message], { description: 'Oldest first. `before` and `after` are message numbers; without them the newest.' })
  @Reads({
    read: 'many',
    type: () => Message,
    on: (thread, message, at) =>
      [
        `${message}.thread_id = ${thread}.id`,
        ...(at.has('before') ? [`${message}.number < ${at.arg('before', 'int')}`] : []),
        ...(at.has('after') ? [`${message}.number > ${at.arg('after', 'int')}`] : []),
      ].join(' and '),
    orderBy: () => [{ sql: (message) => `${message}.number`, cast: 'int', direction: 'asc' }],
    limit: 'last',
    fromEnd: (at) => !at.has('after'),
  })
  messages(
    @Arg('last', () => Int, { defaultValue: 50 }) _last: number,
    @Arg('before', () => Int, { nullable: true }) _before?: number,
    @Arg('after', () => Int, { nullable: true }) _after?: number,
  ): never {
    return planned();
  }
}

@ObjectType({ description: 'A hint that a message came or changed. A client that sees 7 after 5 asks for 6.' })
export class ThreadEvent {
  @Field(() => ID) readonly threadId!: string;
  @Field(() => Int) readonly number!: number;
  readonly messageId!: string;
  @Field(() => Message, { nullable: true })
  @Reads({ read: 'byKey', type: () => Message, property: 'messageId' })
  readonly message!: Message | null;
}

@ObjectType()
export class MessagePayload {
  readonly messageId!: string | null;
  @Field(() => Message, { nullable: true })
  @Reads({ read: 'byKey', type: () => Message, property: 'messageId' })
  readonly message!: Message | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@ObjectType()
export class ThreadPayload {
  readonly threadId!: string | null;
  @Field(() => Thread, { nullable: true })
  @Reads({ read: 'byKey', type: () => Thread, property: 'threadId' })
  readonly thread!: Thread | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
