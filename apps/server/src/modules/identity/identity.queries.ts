import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { Arg, Args, FieldResolver, ID, Int, Query, Resolver } from 'type-graphql';
import { Access, anyone, byText, newestFirst, planned, Reads, signedIn } from '../../platform/reading';
import { Invitation } from './invitation.type';
import { OrganisationsArgs } from './organisation.args';
import { Organisation, OrganisationConnection } from './organisation.type';
import { pendingInvitation } from './organisation.visibility';
import { Person, Viewer } from './person.type';

const byName = (): readonly OrderKey[] => byText('name');

const conditions = (organisation: string, at: FieldScope): string =>
  [
    ...(at.has('filter.kind') ? [`${organisation}.kind = ${at.arg('filter.kind', 'text')}`] : []),
    ...(at.has('filter.regionCode') ? [`${organisation}.region_code = ${at.arg('filter.regionCode', 'text')}`] : []),
    ...(at.has('filter.isVerified') ? [`(${organisation}.verified_at is not null) = ${at.arg('filter.isVerified', 'bool')}`] : []),
    ...(at.has('filter.text') ? [matchesName(organisation, at.arg('filter.text', 'text'))] : []),
  ].join(' and ') || 'true';

const matchesName = (organisation: string, text: string): string =>
  `(strpos(lower(${organisation}.name), lower(btrim(${text}))) > 0 or ${text} <% ${organisation}.name)`;

const uuidForm = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** By the token's hash or by the id, each with its index. */
const isNamed = (invitation: string, token: string): string =>
  `(${invitation}.token_hash = encode(sha256(convert_to(${token}, 'UTF8')), 'hex')
    or ${invitation}.id = case when ${token} ~ '${uuidForm}' then ${token}::uuid end)`;

@Resolver()
export class IdentityQueries {
  @Query(() => Viewer, { nullable: true, description: 'Null for visitors.' })
  @Access(anyone)
  @Reads({ read: 'one', type: () => Viewer, on: () => 'true' })
  viewer(): never {
    return planned();
  }

  @Query(() => Person, { nullable: true })
  @Access(signedIn)
  @Reads({ read: 'one', type: () => Person, on: (_, person, at) => `${person}.id = ${at.arg('id', 'uuid')}` })
  person(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @Query(() => OrganisationConnection)
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Organisation, on: (_, organisation, at) => conditions(organisation, at), orderBy: byName })
  organisations(@Args() _args: OrganisationsArgs): never {
    return planned();
  }

  @Query(() => Organisation, { nullable: true })
  @Access(anyone)
  @Reads({ read: 'one', type: () => Organisation, on: (_, organisation, at) => `${organisation}.id = ${at.arg('id', 'uuid')}` })
  organisation(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @Query(() => Invitation, { nullable: true, description: 'By the secret token of its link or by its id, for whom it is for.' })
  @Access(anyone)
  @Reads({
    read: 'one',
    type: () => Invitation,
    on: (_, invitation, at) => `${isNamed(invitation, at.arg('token', 'text'))} and ${pendingInvitation(invitation)}`,
  })
  invitation(@Arg('token') _token: string): never {
    return planned();
  }
}

@Resolver(() => Organisation)
export class OrganisationInvitationsResolver {
  @FieldResolver(() => [Invitation], { description: 'Those still open, for owners and staff; others get none.' })
  @Reads({
    read: 'many',
    type: () => Invitation,
    on: (organisation, invitation) => `${invitation}.organisation_id = ${organisation}.id and ${pendingInvitation(invitation)}`,
    orderBy: () => newestFirst('created_at'),
    limit: 'first',
  })
  invitations(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
}
