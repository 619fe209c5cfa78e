import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, ReadFrom, Reads } from '../../platform/reading';
import { Person } from '../identity';
import { MilestoneEntity, MilestoneReportEntity } from './milestone.entity';
import { MilestoneAnswer, MilestoneStatus } from './project.enums';
import { filesOf, ProjectFile } from './project-document.type';

const optional = { nullable: true } as const;

/** Reached only from the milestone of a project, whose row rule holds. */
@ObjectType({ description: 'What was done for a milestone, and what the firm said to it.' })
@ReadFrom(() => MilestoneReportEntity, { visible: 'everyone' })
export class MilestoneReport {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly number!: number;
  @Field() readonly report!: string;
  @Field(() => [ProjectFile]) @Reads(filesOf('report_id', 'asc')) readonly evidence!: ProjectFile[];
  @Field(() => Person, optional)
  @Reads({ read: 'one', type: () => Person, on: (report, person) => `${person}.id = ${report}.reported_by` })
  readonly reportedBy!: Person | null;
  @Field(() => Date) readonly reportedAt!: Date;
  @Field(() => MilestoneAnswer, optional) readonly answer!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused.' }) readonly answerReason!: string | null;
  @Field(() => Person, optional)
  @Reads({ read: 'one', type: () => Person, on: (report, person) => `${person}.id = ${report}.answered_by` })
  readonly answeredBy!: Person | null;
  @Field(() => Date, optional) readonly answeredAt!: Date | null;
}

/** Reached only from its project, whose row rule holds. */
@ObjectType({ description: 'What is delivered by a day, and confirmed by the firm.' })
@ReadFrom(() => MilestoneEntity, { visible: 'everyone' })
export class Milestone {
  @Field(() => ID) readonly id!: string;
  @Field() readonly title!: string;
  @Field(() => String, { nullable: true, description: 'What is there when it is reached.' }) readonly delivers!: string | null;
  @Field(() => DateScalar) readonly dueOn!: string;
  @Field(() => MilestoneStatus) readonly status!: string;
  @Field(() => String, { nullable: true, description: 'Why it was refused, is to be dropped, was dropped or kept.' })
  readonly statusReason!: string | null;
  @Field()
  @Reads({ read: 'sql', isNeverNull: true, sql: (row) => `(${row}.status in ('PLANNED', 'REFUSED') and ${overdue(row)})` })
  readonly isOverdue!: boolean;
  @Field(() => Int) readonly version!: number;
  @Field(() => Date) readonly updatedAt!: Date;
  @Field(() => [MilestoneReport], { description: 'The five newest, the newest first.' })
  @Reads({
    read: 'many',
    type: () => MilestoneReport,
    on: (milestone, report) => `${report}.milestone_id = ${milestone}.id`,
    orderBy: () => [{ sql: (report) => `${report}.number`, cast: 'int', direction: 'desc' }],
    limit: 5,
  })
  readonly reports!: MilestoneReport[];
}

const overdue = (row: string): string => `${row}.due_on < (now() at time zone 'Africa/Dar_es_Salaam')::date`;
