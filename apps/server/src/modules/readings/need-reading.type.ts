import { readerRoles, readingKinds } from '@kongano/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql';
import { connectionOf, ReadFrom, Reads } from '../../platform/reading';
import { Organisation, Person } from '../identity';
import { Term } from '../vocabulary';
import { NeedReadingEntity } from './need-reading.entity';
import { needReadingVisible, readerIsKnown } from './need-reading.visibility';

export const ReadingKind = enumOf(
  'ReadingKind',
  readingKinds,
  'What was opened of a need: its page, a conversation or match of it, a file.',
);
export const ReaderRole = enumOf('ReaderRole', readerRoles, 'What somebody read a need as: staff, or the kind of their organisation.');

@ObjectType({
  description:
    'That somebody opened a need which is not for everybody. Who is still unknown to its owner is told by role and region alone.',
})
@ReadFrom(() => NeedReadingEntity, { visible: needReadingVisible })
export class NeedReading {
  @Field(() => ID) readonly id!: string;
  @Field(() => ReadingKind) readonly kind!: string;
  @Field(() => Date) readonly at!: Date;
  @Field(() => ReaderRole)
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (reading) =>
      `case when ${reading}.is_staff then 'STAFF' else coalesce((select o.kind from organisation o where o.id = ${reading}.organisation_id), 'PERSON') end`,
  })
  readonly role!: string;
  @Field(() => Term, { nullable: true, description: 'The region of the reader’s organisation.' })
  @Reads({
    read: 'one',
    type: () => Term,
    on: (reading, term) =>
      `${term}.scheme = 'REGION' and ${term}.code = (select o.region_code from organisation o where o.id = ${reading}.organisation_id)`,
  })
  readonly region!: Term | null;
  @Field(() => Person, { nullable: true, description: 'Null while the owner and the reader do not know of each other.' })
  @Reads({
    read: 'one',
    type: () => Person,
    on: (reading, person, at) => `${person}.id = ${reading}.person_id and ${readerIsKnown(reading, at)}`,
  })
  readonly person!: Person | null;
  @Field(() => Organisation, { nullable: true, description: 'Null while the owner and the reader do not know of each other.' })
  @Reads({
    read: 'one',
    type: () => Organisation,
    on: (reading, organisation, at) => `${organisation}.id = ${reading}.organisation_id and ${readerIsKnown(reading, at)}`,
  })
  readonly organisation!: Organisation | null;
  @Field(() => String, { nullable: true, description: 'Of a file: its name.' })
  @Reads({ read: 'sql', sql: (reading) => `(select f.name from file f where f.id = ${reading}.file_id)` })
  readonly fileName!: string | null;
}

export const NeedReadingConnection = connectionOf(NeedReading, 'NeedReading');
