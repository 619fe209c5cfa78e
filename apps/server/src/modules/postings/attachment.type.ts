import { fileLimits } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Read, ReadFromQuery, Reads } from '../../platform/reading';
import type { PostingSubject } from './posting.definition';
import { AttachmentKind } from './posting.enums';
import { knowsOwner, neutralName, readsDetail } from './posting.visibility';

const columns = 'a.id, a.kind, a.created_at, f.id as file_id, f.name, f.content_type, f.size';
const attachments = `(select 'NEED' as subject, a.need_id as subject_id, ${columns} from need_attachment a join file f on f.id = a.file_id
  union all select 'OFFER', a.offer_id, ${columns} from offer_attachment a join file f on f.id = a.file_id)`;
const isUnnamed = (row: string, at: PlanScope): string =>
  ['need', 'offer']
    .map((table) => `exists (select 1 from ${table} p where p.id = ${row}.subject_id and not ${knowsOwner('p', at)})`)
    .join(' or ');
const nameOf = (row: string, at: PlanScope): string =>
  at.scope === 'staff'
    ? `${row}.name`
    : `case when ${isUnnamed(row, at)} then ${neutralName(`${row}.id`, `${row}.content_type`)} else ${row}.name end`;
const column = (name: string): Read => ({ read: 'sql', sql: (row) => `${row}.${name}` });

/** Reached only from the need or offer it belongs to, whose row rule holds; its bytes have the same rule (posting.files.ts). */
@ObjectType({ description: 'A file that belongs to a need or an offer.' })
@ReadFromQuery(attachments, { visible: 'everyone' })
export class Attachment {
  @Field(() => ID) @Reads(column('id')) readonly id!: string;
  @Field(() => AttachmentKind) @Reads(column('kind')) readonly kind!: string;
  @Field({ description: 'As its owner named it, where the viewer knows whose it is.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: nameOf })
  readonly name!: string;
  @Field() @Reads(column('content_type')) readonly contentType!: string;
  @Field(() => Int) @Reads(column('size')) readonly size!: number;
  @Field() @Reads({ read: 'sql', sql: (row) => `'/files/' || ${row}.file_id` }) readonly url!: string;
  @Field(() => Date) @Reads(column('created_at')) readonly createdAt!: Date;
}

/** How an `attachments` field is read: all of them, oldest first. */
export const attachmentsOf = (subject: PostingSubject): Read => ({
  read: 'many',
  type: () => Attachment,
  on: (row, attachment, at) => `${attachment}.subject = '${subject}' and ${attachment}.subject_id = ${row}.id and ${readsDetail(row, at)}`,
  orderBy: () => [
    { sql: (attachment) => `${attachment}.created_at`, cast: 'timestamptz', direction: 'asc' },
    { sql: (attachment) => `${attachment}.id`, cast: 'uuid', direction: 'asc' },
  ],
  limit: fileLimits.perPosting,
});
