import type { OrderKey } from '@kongano/query-plan';
import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { planned, Reads } from '../../platform/reading';
import { Membership } from './membership.type';
import { Organisation } from './organisation.type';
import { Person, Viewer } from './person.type';

const oldestFirst = (): readonly OrderKey[] => [
  { sql: (row) => `${row}.created_at`, cast: 'timestamptz', direction: 'asc' },
  { sql: (row) => `${row}.id`, cast: 'uuid', direction: 'asc' },
];
const ofPerson = (person: string, membership: string): string => `${membership}.person_id = ${person}.id`;

@Resolver(() => Organisation)
export class OrganisationMembershipsResolver {
  @FieldResolver(() => [Membership], { description: 'For members and staff; others get none.' })
  @Reads({
    read: 'many',
    type: () => Membership,
    on: (organisation, membership) => `${membership}.organisation_id = ${organisation}.id`,
    orderBy: oldestFirst,
    limit: 'first',
  })
  memberships(@Arg('first', () => Int, { defaultValue: 50 }) _first: number): never {
    return planned();
  }
}

@Resolver(() => Person)
export class PersonMembershipsResolver {
  @FieldResolver(() => [Membership])
  @Reads({ read: 'many', type: () => Membership, on: ofPerson, orderBy: oldestFirst, limit: 'first' })
  memberships(@Arg('first', () => Int, { defaultValue: 20 }) _first: number): never {
    return planned();
  }
}

@Resolver(() => Viewer)
export class ViewerMembershipsResolver {
  @FieldResolver(() => [Membership])
  @Reads({ read: 'many', type: () => Membership, on: ofPerson, orderBy: oldestFirst, limit: 100 })
  memberships(): never {
    return planned();
  }
}
