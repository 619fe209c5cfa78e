import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, Reads, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { OrganisationInput } from './organisation.args';
import type { OrganisationService } from './organisation.service';
import { Organisation } from './organisation.type';

interface Context {
  readonly call: Call;
}

@ObjectType()
export class OrganisationPayload {
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@Resolver()
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Mutation(() => OrganisationPayload, { description: 'Whoever creates it is its owner.' })
  @Access(signedIn)
  createOrganisation(@Arg('id', () => ID) id: string, @Arg('input') input: OrganisationInput, @Ctx() { call }: Context) {
    return this.organisations.create(call, id, input);
  }

  @Mutation(() => OrganisationPayload, {
    description: 'With a stale version: the problem STALE_VERSION and the organisation as it is now.',
  })
  @Access(signedIn)
  updateOrganisation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: OrganisationInput,
    @Ctx() { call }: Context,
  ) {
    return this.organisations.update(call, { id, version, input });
  }

  @Mutation(() => OrganisationPayload, { description: 'A broker has seen that it is what it says.' })
  @Access(staff)
  verifyOrganisation(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() { call }: Context,
  ) {
    return this.organisations.verify(call, id, reason);
  }
}
