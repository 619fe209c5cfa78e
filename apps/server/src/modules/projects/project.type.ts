import { milestoneTransitions, mostMilestones, mostProjectDocuments, projectTransitions } from '@kongano/domain';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { connectionOf, DateScalar, planned, ReadFrom, Reads } from '../../platform/reading';
import { Organisation, Person } from '../identity';
import { Match } from '../matching';
import { Need } from '../needs';
import { TimelineEntry, timelineOf } from '../postings';
import { Thread } from '../threads';
import { ProjectPartnerEntity } from './milestone.entity';
import { Milestone } from './milestone.type';
import { ProjectEntity } from './project.entity';
import { ProjectPartnerRole, ProjectStatus } from './project.enums';
import { projectVisible } from './project.visibility';
import { ProjectDocument } from './project-document.type';

const optional = { nullable: true } as const;

@ObjectType({ description: 'A must-have of the need as it was agreed, with what was reached.' })
export class ProjectGoal {
  @Field() readonly metric!: string;
  @Field(() => String, optional) readonly today!: string | null;
  @Field(() => String, optional) readonly target!: string | null;
  @Field(() => String, optional) readonly unit!: string | null;
  @Field(() => String, { nullable: true, description: 'Said by the firm when the project was completed.' }) readonly reached!:
    | string
    | null;
}

/** Reached only from its project, whose row rule holds. */
@ObjectType({ description: 'A side of a project. Its helix is that of its organisation’s kind.' })
@ReadFrom(() => ProjectPartnerEntity, { visible: 'everyone' })
export class ProjectPartner {
  @Field(() => ID) readonly id!: string;
  @Field(() => ProjectPartnerRole) readonly role!: string;
  @Field(() => Organisation, optional)
  @Reads({ read: 'one', type: () => Organisation, on: (partner, organisation) => `${organisation}.id = ${partner}.organisation_id` })
  readonly organisation!: Organisation | null;
  @Field(() => Person, { nullable: true, description: 'Whom to ask there.' })
  @Reads({ read: 'one', type: () => Person, on: (partner, person) => `${person}.id = ${partner}.person_id` })
  readonly person!: Person | null;
}

const verbs = ['project.opened', ...[...projectTransitions, ...milestoneTransitions].map(({ verb }) => verb)];

@ObjectType({ description: 'What the two sides of a match that was agreed do together.' })
@ReadFrom(() => ProjectEntity, { visible: projectVisible })
export class Project {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int, { description: 'For people to name it by.' }) readonly number!: number;
  @Field() readonly title!: string;
  @Field(() => String, optional) readonly summary!: string | null;
  @Field(() => ProjectStatus) readonly status!: string;
  @Field(() => String, { nullable: true, description: 'Why it was stopped.' }) readonly statusReason!: string | null;
  @Field(() => [ProjectGoal])
  @Reads({ read: 'json', type: () => ProjectGoal, many: true, sql: (project) => `${project}.goals` })
  readonly goals!: ProjectGoal[];
  @Field(() => [ProjectPartner], { description: 'The firm first.' })
  @Reads({
    read: 'many',
    type: () => ProjectPartner,
    on: (project, partner) => `${partner}.project_id = ${project}.id`,
    orderBy: () => [{ sql: (partner) => `${partner}.role`, cast: 'text', direction: 'asc' }],
    limit: 4,
  })
  readonly partners!: ProjectPartner[];
  @Field(() => [Milestone], { description: 'In the order in which they are due.' })
  @Reads({
    read: 'many',
    type: () => Milestone,
    on: (project, milestone) => `${milestone}.project_id = ${project}.id`,
    orderBy: () => [
      { sql: (milestone) => `${milestone}.due_on`, cast: 'date', direction: 'asc' },
      { sql: (milestone) => `${milestone}.id`, cast: 'uuid', direction: 'asc' },
    ],
    limit: mostMilestones,
  })
  readonly milestones!: Milestone[];
  @Field(() => DateScalar, { nullable: true, description: 'Of the milestone that is due next, among those to be answered.' })
  @Reads({ read: 'sql', sql: (project) => nextDueOf(project) })
  readonly nextDueOn!: string | null;
  @Field(() => Int, { description: 'Milestones that are to be reached, without those that were dropped.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (project) => countOf(project, `m.status <> 'DROPPED'`) })
  readonly milestoneCount!: number;
  @Field(() => Int)
  @Reads({ read: 'sql', isNeverNull: true, sql: (project) => countOf(project, `m.status = 'CONFIRMED'`) })
  readonly confirmedCount!: number;
  @Field(() => [ProjectDocument])
  @Reads({
    read: 'many',
    type: () => ProjectDocument,
    on: (project, document) => `${document}.project_id = ${project}.id`,
    orderBy: () => [
      { sql: (document) => `${document}.created_at`, cast: 'timestamptz', direction: 'asc' },
      { sql: (document) => `${document}.id`, cast: 'uuid', direction: 'asc' },
    ],
    limit: mostProjectDocuments,
  })
  readonly documents!: ProjectDocument[];
  @Field(() => Need, optional)
  @Reads({ read: 'one', type: () => Need, on: (project, need) => `${need}.id = ${project}.need_id` })
  readonly need!: Need | null;
  @Field(() => Match, optional)
  @Reads({ read: 'one', type: () => Match, on: (project, match) => `${match}.id = ${project}.match_id` })
  readonly match!: Match | null;
  @Field(() => Person, { nullable: true, description: 'The broker who opened it.' })
  @Reads({ read: 'one', type: () => Person, on: (project, person) => `${person}.id = ${project}.broker_id` })
  readonly broker!: Person | null;
  @Field(() => Date, optional) readonly startedAt!: Date | null;
  @Field(() => Date, optional) readonly endedAt!: Date | null;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date) readonly updatedAt!: Date;
  @Field(() => Int) readonly version!: number;
  @Field(() => [TimelineEntry], { description: 'Newest first.' })
  @Reads(timelineOf({ subject: 'PROJECT', open: verbs, inside: () => 'true' }))
  timeline(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
  @Field(() => Thread, optional)
  @Reads({
    read: 'one',
    type: () => Thread,
    on: (project, thread) => `${thread}.subject = 'PROJECT' and ${thread}.subject_id = ${project}.id`,
  })
  readonly thread!: Thread | null;
}

/** SQL of the day of a project's next milestone. */
export const nextDueOf = (project: string): string =>
  `(select min(m.due_on) from milestone m where m.project_id = ${project}.id and m.status not in ('CONFIRMED', 'DROPPED'))`;

const countOf = (project: string, condition: string): string =>
  `select count(*) from milestone m where m.project_id = ${project}.id and ${condition}`;

export const ProjectConnection = connectionOf(Project, 'Project');

@ObjectType()
export class ProjectPayload {
  readonly projectId!: string | null;
  @Field(() => Project, { nullable: true, description: 'As it is now, also where nothing was written.' })
  @Reads({ read: 'byKey', type: () => Project, property: 'projectId' })
  readonly project!: Project | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
