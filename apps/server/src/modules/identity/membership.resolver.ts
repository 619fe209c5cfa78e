import type { MembershipRole as Role } from '@kongano/domain';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { MembershipRole } from './identity.enums';
import type { InvitationService } from './invitation.service';
import { Invitation } from './invitation.type';
import type { MembershipService } from './membership.service';
import { Organisation } from './organisation.type';

interface Context {
  readonly call: Call;
}

@ObjectType()
export class MembershipPayload {
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@ObjectType()
export class InvitationPayload {
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => Invitation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Invitation, property: 'invitationId' })
  readonly invitation!: Invitation | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Mutation(() => InvitationPayload, { description: 'Sends a link that works once, for 14 days, for this address.' })
  @Access(signedIn)
  inviteMember(
    @Arg('id', () => ID) id: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('email') email: string,
    @Arg('role', () => MembershipRole) role: Role,
    @Ctx() { call }: Context,
  ) {
    return this.invitations.invite(call, { id, organisationId, email, role });
  }

  @Mutation(() => InvitationPayload)
  @Access(signedIn)
  revokeInvitation(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.invitations.revoke(call, id);
  }

  @Mutation(() => MembershipPayload, { description: 'By the token of the link, signed in with the invited address.' })
  @Access(signedIn)
  acceptInvitation(@Arg('token') token: string, @Ctx() { call }: Context) {
    return this.invitations.accept(call, token);
  }
}

@Resolver()
export class MembershipResolver {
  constructor(private readonly memberships: MembershipService) {}

  @Mutation(() => MembershipPayload)
  @Access(signedIn)
  changeMembershipRole(
    @Arg('membershipId', () => ID) membershipId: string,
    @Arg('role', () => MembershipRole) role: Role,
    @Ctx() { call }: Context,
  ) {
    return this.memberships.changeRole(call, membershipId, role);
  }

  @Mutation(() => MembershipPayload, { description: 'Also for leaving.' })
  @Access(signedIn)
  removeMember(@Arg('membershipId', () => ID) membershipId: string, @Ctx() { call }: Context) {
    return this.memberships.remove(call, membershipId);
  }
}
