import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { ProjectInput } from './project.inputs';
import type { ProjectOutcome, ProjectService } from './project.service';
import { ProjectPayload } from './project.type';
import type { ProjectDocuments } from './project-documents.service';

interface Context {
  readonly call: Call;
}
type Version = number | null | undefined;

const Id = (): ParameterDecorator => Arg('id', () => ID) as ParameterDecorator;
/** The project as the caller saw it: with an older one the answer is the problem STALE_VERSION. */
const Seen = (): ParameterDecorator => Arg('version', () => Int, { nullable: true }) as ParameterDecorator;

@ArgsType()
class AddDocumentArgs {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly documentId!: string;
  @Field() readonly title!: string;
  @Field(() => ID) readonly fileId!: string;
}

/** The steps of a project as a whole, as the table of its lifecycle names them. */
@Resolver()
export class ProjectStepsResolver {
  constructor(
    private readonly projects: ProjectService,
    private readonly documents: ProjectDocuments,
  ) {}

  @Mutation(() => ProjectPayload, { description: 'Opens the project of a match that was agreed; `version` is the match’s.' })
  @Access(staff)
  openProject(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('matchId', () => ID) matchId: string,
    @Seen() version: Version,
  ): Promise<ProjectOutcome> {
    return this.projects.open(call, { id, matchId, version: version ?? null });
  }

  @Mutation(() => ProjectPayload, { description: 'With a stale version nothing is written, and `project` is the current one.' })
  @Access(signedIn)
  saveProject(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: ProjectInput,
  ): Promise<ProjectOutcome> {
    return this.projects.edit(call, id, version, input);
  }

  @Mutation(() => ProjectPayload, { description: 'The firm agrees with the plan: the work begins.' })
  @Access(signedIn)
  startProject(@Ctx() { call }: Context, @Id() id: string, @Seen() version: Version): Promise<ProjectOutcome> {
    return this.projects.take(call, id, { action: 'START' }, version);
  }

  @Mutation(() => ProjectPayload, { description: 'The firm says what each goal reached, in the order of the goals.' })
  @Access(signedIn)
  completeProject(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('reached', () => [String]) reached: string[],
    @Seen() version: Version,
  ): Promise<ProjectOutcome> {
    return this.projects.take(call, id, { action: 'COMPLETE', reached }, version);
  }

  @Mutation(() => ProjectPayload, { description: 'Ends it before its time, with a reason that all partners read.' })
  @Access(signedIn)
  stopProject(
    @Ctx() { call }: Context,
    @Id() id: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<ProjectOutcome> {
    return this.projects.take(call, id, { action: 'STOP', reason }, version);
  }

  @Mutation(() => ProjectPayload, { description: 'A new document, or with the id of one that is there its next version.' })
  @Access(signedIn)
  addProjectDocument(@Ctx() { call }: Context, @Args() added: AddDocumentArgs): Promise<ProjectOutcome> {
    return this.documents.add(call, added);
  }
}
