import {
  allowedMilestoneActions,
  allowedProjectActions,
  type MilestoneAction as MilestoneActionValue,
  type MilestoneStatus as MilestoneStatusValue,
  type ProjectAction as ProjectActionValue,
  type ProjectPartnerRole as ProjectPartnerRoleValue,
  type ProjectState,
} from '@kongano/domain';
import type { FieldScope, OrderKey, PlanScope } from '@kongano/query-plan';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Access, byText, newestFirst, PageArgs, planned, Reads, signedIn } from '../../platform/reading';
import { isSignedIn, isStaff } from '../../platform/session';
import type { Call } from '../../platform/use-case';
import { Match } from '../matching';
import { Milestone } from './milestone.type';
import { MilestoneAction, ProjectAction, ProjectPartnerRole, ProjectSort, ProjectStatus } from './project.enums';
import { nextDueOf, Project, ProjectConnection } from './project.type';
import { standsIn } from './project.visibility';

@InputType()
class ProjectFilter {
  @Field(() => [ProjectStatus], { nullable: true }) readonly status?: string[];
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) readonly text?: string;
  @Field(() => Boolean, { nullable: true, description: 'Those the viewer takes part in, or opened as a broker.' }) readonly mine?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'The day of a milestone is over.' }) readonly isOverdue?: boolean;
}

@ArgsType()
class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true }) readonly filter?: ProjectFilter;
  @Field(() => ProjectSort, { nullable: true, defaultValue: 'NEWEST' }) readonly sort?: string;
}

const overdue = (project: string): string =>
  `(${project}.status = 'RUNNING' and ${nextDueOf(project)} < (now() at time zone 'Africa/Dar_es_Salaam')::date)`;

const filtered = (project: string, at: FieldScope): string =>
  [
    'true',
    ...(at.has('filter.status') ? [`${project}.status = any(${at.arg('filter.status', 'text[]')})`] : []),
    ...(at.has('filter.text') ? [`strpos(lower(${project}.title), lower(btrim(${at.arg('filter.text', 'text')}))) > 0`] : []),
    ...(at.choice('filter.mine') === true
      ? [`(${project}.broker_id = ${at.viewer('personId', 'uuid')} or ${standsIn(`${project}.id`, at)})`]
      : []),
    ...(at.choice('filter.isOverdue') === true ? [overdue(project)] : []),
  ].join(' and ');

const oldestFirst = (): readonly OrderKey[] => newestFirst('created_at').map((key) => ({ ...key, direction: 'asc' }));

function projectOrder(at: FieldScope): readonly OrderKey[] {
  switch (at.choice('sort')) {
    case 'OLDEST':
      return oldestFirst();
    case 'DUE':
      return [
        { sql: nextDueOf, cast: 'date', direction: 'asc', nulls: 'last' },
        { sql: (project) => `${project}.id`, cast: 'uuid', direction: 'desc' },
      ];
    case 'TITLE':
      return byText('title');
    default:
      return newestFirst('created_at');
  }
}

interface Sides {
  readonly ownsNeed: boolean;
  readonly solves: boolean;
}

const sidesIn = (projectId: (row: string) => string) => ({
  ownsNeed: (row: string, at: PlanScope): string => `(${standsIn(projectId(row), at, 'NEED_OWNER')})`,
  solves: (row: string, at: PlanScope): string => `(${standsIn(projectId(row), at, 'SOLVER')})`,
});
const factsOf = ({ actor }: Call, { ownsNeed, solves }: Sides) => ({
  ...{ ownsNeed, solves },
  isAnonymous: !isSignedIn(actor),
  isStaff: isStaff(actor),
});

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection)
  @Access(signedIn)
  @Reads({ read: 'connection', type: () => Project, on: (_, project, at) => filtered(project, at), orderBy: projectOrder })
  projects(@Args() _args: ProjectsArgs): never {
    return planned();
  }

  @Query(() => Project, { nullable: true })
  @Access(signedIn)
  @Reads({ read: 'one', type: () => Project, on: (_, project, at) => `${project}.id = ${at.arg('id', 'uuid')}` })
  project(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @FieldResolver(() => [ProjectAction], { description: 'What the viewer may do with it now.' })
  @Reads({
    read: 'resolver',
    inputs: {
      status: (project) => `${project}.status`,
      goals: (project) => `jsonb_array_length(${project}.goals)`,
      milestones: (project) => `array(select m.status from milestone m where m.project_id = ${project}.id)`,
      ...sidesIn((project) => `${project}.id`),
    },
  })
  viewerCan(@Root() project: ProjectState & Sides, @Ctx() { call }: { call: Call }): ProjectActionValue[] {
    return allowedProjectActions(factsOf(call, project), project);
  }

  @FieldResolver(() => [ProjectPartnerRole], { description: 'The sides that the viewer stands on.' })
  @Reads({ read: 'resolver', inputs: sidesIn((project) => `${project}.id`) })
  viewerRoles(@Root() { ownsNeed, solves }: Sides): ProjectPartnerRoleValue[] {
    return [...(ownsNeed ? (['NEED_OWNER'] as const) : []), ...(solves ? (['SOLVER'] as const) : [])];
  }
}

@Resolver(() => Milestone)
export class MilestoneFieldsResolver {
  @FieldResolver(() => [MilestoneAction], { description: 'What the viewer may do with it now.' })
  @Reads({
    read: 'resolver',
    inputs: {
      status: (milestone) => `${milestone}.status`,
      projectStatus: (milestone) => `(select p.status from project p where p.id = ${milestone}.project_id)`,
      ...sidesIn((milestone) => `${milestone}.project_id`),
    },
  })
  viewerCan(
    @Root() { projectStatus, ...milestone }: { status: MilestoneStatusValue; projectStatus: ProjectState['status'] } & Sides,
    @Ctx() { call }: { call: Call },
  ): MilestoneActionValue[] {
    return allowedMilestoneActions(factsOf(call, milestone), milestone, { status: projectStatus });
  }
}

@Resolver(() => Match)
export class MatchProjectResolver {
  @FieldResolver(() => Project, { nullable: true, description: 'What followed the agreement.' })
  @Reads({ read: 'one', type: () => Project, on: (match, project) => `${project}.match_id = ${match}.id` })
  project(): never {
    return planned();
  }
}
