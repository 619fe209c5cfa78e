import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Read, ReadFrom, ReadFromQuery, Reads } from '../../platform/reading';
import { Person } from '../identity';
import { ProjectDocumentEntity } from './milestone.entity';

const column = (name: string): Read => ({ read: 'sql', sql: (row) => `${row}.${name}` });
const files = `(select a.id, a.report_id, a.document_id, a.number, a.added_by, a.created_at, f.id as file_id, f.name, f.content_type, f.size
  from project_file a join file f on f.id = a.file_id)`;

/** Reached only from the report or document of a project; its bytes have the project's own rule (project.visibility.ts). */
@ObjectType({ description: 'A file of a project: evidence of a report, or a version of a document.' })
@ReadFromQuery(files, { visible: 'everyone' })
export class ProjectFile {
  @Field(() => ID) @Reads(column('id')) readonly id!: string;
  @Field(() => Int, { description: 'Of a document: which version.' }) @Reads(column('number')) readonly number!: number;
  @Field() @Reads(column('name')) readonly name!: string;
  @Field() @Reads(column('content_type')) readonly contentType!: string;
  @Field(() => Int) @Reads(column('size')) readonly size!: number;
  @Field() @Reads({ read: 'sql', sql: (row) => `'/files/' || ${row}.file_id` }) readonly url!: string;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'one', type: () => Person, on: (file, person) => `${person}.id = ${file}.added_by` })
  readonly addedBy!: Person | null;
  @Field(() => Date) @Reads(column('created_at')) readonly createdAt!: Date;
}

/** How the files of a report or a document are read. */
export const filesOf = (owner: 'report_id' | 'document_id', direction: 'asc' | 'desc'): Read => ({
  read: 'many',
  type: () => ProjectFile,
  on: (row, file) => `${file}.${owner} = ${row}.id`,
  orderBy: () => [{ sql: (file) => `${file}.number`, cast: 'int', direction }],
  limit: 10,
});

/** Reached only from its project, whose row rule holds. */
@ObjectType({ description: 'A document of a project with its versions.' })
@ReadFrom(() => ProjectDocumentEntity, { visible: 'everyone' })
export class ProjectDocument {
  @Field(() => ID) readonly id!: string;
  @Field() readonly title!: string;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => [ProjectFile], { description: 'The ten newest, the newest first.' })
  @Reads(filesOf('document_id', 'desc'))
  readonly versions!: ProjectFile[];
}
