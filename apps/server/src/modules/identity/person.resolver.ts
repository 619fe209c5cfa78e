import type { PlatformRole as Role } from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, administrators, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { Language, PlatformRole } from './identity.enums';
import type { PersonService, ProfileInput } from './person.service';
import { Viewer } from './person.type';

interface Context {
  readonly call: Call;
}

@ArgsType()
class ProfileArgs implements ProfileInput {
  @Field(() => String, { nullable: true }) readonly name?: string | null;
  @Field(() => String, { nullable: true }) readonly headline?: string | null;
  @Field(() => String, { nullable: true }) readonly orcid?: string | null;
  @Field(() => Language, { nullable: true }) readonly language?: 'en' | 'sw' | null;
}

@ObjectType()
export class ViewerPayload {
  @Field(() => Viewer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Viewer, property: 'viewerId' })
  readonly viewer!: Viewer | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@Resolver()
export class PersonResolver {
  constructor(private readonly people: PersonService) {}

  @Mutation(() => ViewerPayload, { description: 'What is left out stays as it is; null clears.' })
  @Access(signedIn)
  updateProfile(@Args() input: ProfileArgs, @Ctx() { call }: Context) {
    return this.people.updateProfile(call, input);
  }

  @Mutation(() => ViewerPayload)
  @Access(administrators)
  grantPlatformRole(@Arg('personId', () => ID) personId: string, @Arg('role', () => PlatformRole) role: Role, @Ctx() { call }: Context) {
    return this.people.grantPlatformRole(call, personId, role);
  }
}
