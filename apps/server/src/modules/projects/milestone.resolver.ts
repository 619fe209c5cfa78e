import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { MilestoneService } from './milestone.service';
import { MilestoneInput } from './project.inputs';
import type { ProjectOutcome } from './project.service';
import { ProjectPayload } from './project.type';

interface Context {
  readonly call: Call;
}
type Version = number | null | undefined;

const Id = (): ParameterDecorator => Arg('id', () => ID) as ParameterDecorator;
/** The milestone as the caller saw it: with an older one the answer is the problem STALE_VERSION. */
const Seen = (): ParameterDecorator => Arg('version', () => Int, { nullable: true }) as ParameterDecorator;
const Reason = (): ParameterDecorator => Arg('reason') as ParameterDecorator;

/** The steps of a milestone, as the table of its lifecycle names them. */
@Resolver()
export class MilestoneResolver {
  constructor(private readonly milestones: MilestoneService) {}

  @Mutation(() => ProjectPayload)
  @Access(signedIn)
  planMilestone(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('projectId', () => ID) projectId: string,
    @Arg('input') input: MilestoneInput,
  ): Promise<ProjectOutcome> {
    return this.milestones.plan(call, { id, projectId }, input);
  }

  @Mutation(() => ProjectPayload, { description: 'With a stale version nothing is written, and `project` is the current one.' })
  @Access(signedIn)
  saveMilestone(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: MilestoneInput,
  ): Promise<ProjectOutcome> {
    return this.milestones.change(call, id, version, input);
  }

  @Mutation(() => ProjectPayload, { description: 'While the project is a draft.' })
  @Access(signedIn)
  removeMilestone(@Ctx() { call }: Context, @Id() id: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.remove(call, id, version);
  }

  @Mutation(() => ProjectPayload, { description: 'Those who solve it say that it is reached, with files as evidence.' })
  @Access(signedIn)
  reportMilestone(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('report') report: string,
    @Arg('fileIds', () => [ID], { defaultValue: [] }) fileIds: string[],
    @Seen() version: Version,
  ): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'REPORT', report }, fileIds, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'The firm says that it is reached.' })
  @Access(signedIn)
  confirmMilestone(@Ctx() { call }: Context, @Id() id: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'CONFIRM' }, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'The firm says what is missing.' })
  @Access(signedIn)
  refuseMilestone(@Ctx() { call }: Context, @Id() id: string, @Reason() reason: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'REFUSE', reason }, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'The firm drops it; others propose that.' })
  @Access(signedIn)
  dropMilestone(@Ctx() { call }: Context, @Id() id: string, @Reason() reason: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'DROP', reason }, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'The firm agrees that it need not be reached.' })
  @Access(signedIn)
  acceptMilestoneDrop(@Ctx() { call }: Context, @Id() id: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'ACCEPT_DROP' }, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'The firm does not want it dropped.' })
  @Access(signedIn)
  keepMilestone(@Ctx() { call }: Context, @Id() id: string, @Reason() reason: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.milestones.take(call, { id, command: { action: 'KEEP', reason }, version: version ?? null });
  }
}
