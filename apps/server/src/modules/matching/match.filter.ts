import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { newestFirst, PageArgs } from '../../platform/reading';
import { byKey, foundByText } from '../postings';
import { MatchSort, MatchStatus } from './match.enums';
import { movingStatuses } from './match.visibility';

const optional = { nullable: true } as const;

@InputType()
class MatchFilter {
  @Field(() => [MatchStatus], optional) readonly status?: string[];
  @Field(() => ID, optional) readonly needId?: string;
  @Field(() => ID, optional) readonly offerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Cases of the viewer as a broker.' }) readonly mine?: boolean;
  @Field(() => ID, { nullable: true, description: 'Cases of this broker.' }) readonly ownerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Something was to be done before today.' }) readonly isOverdue?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'A second broker was asked in. For staff; others find nothing.' })
  readonly isEscalated?: boolean;
  @Field(() => String, { nullable: true, description: 'Where the need is from. For staff; others find nothing.' })
  readonly regionCode?: string;
  @Field(() => String, { nullable: true, description: 'Words of the need or the offer, or the number. For staff; others find nothing.' })
  readonly text?: string;
}

@ArgsType()
export class MatchesArgs extends PageArgs {
  @Field(() => MatchFilter, optional) readonly filter?: MatchFilter;
  @Field(() => MatchSort, { nullable: true, defaultValue: 'NEWEST' }) readonly sort?: string;
}

const overdue = (match: string): string =>
  `(${match}.status in ${movingStatuses} and ${match}.next_step_due < (now() at time zone 'Africa/Dar_es_Salaam')::date)`;

/** The conditions of a `MatchFilter` in the argument `filter`. */
export function matchConditions(match: string, at: FieldScope): string {
  const equal = (path: string, column: string, cast: string) =>
    at.has(`filter.${path}`) ? [`${match}.${column} = ${at.arg(`filter.${path}`, cast)}`] : [];
  const conditions = [
    ...(at.has('filter.status') ? [`${match}.status = any(${at.arg('filter.status', 'text[]')})`] : []),
    ...equal('needId', 'need_id', 'uuid'),
    ...equal('offerId', 'offer_id', 'uuid'),
    ...equal('ownerId', 'owner_id', 'uuid'),
    ...(at.choice('filter.isOverdue') === true ? [overdue(match)] : []),
    ...(at.choice('filter.mine') === true ? [`${match}.owner_id = ${at.viewer('personId', 'uuid')}`] : []),
    ...staffConditions(match, at),
  ];
  return conditions.join(' and ') || 'true';
}

/** What would tell a side of the other one's text and place, so it is for brokers only. */
function staffConditions(match: string, at: FieldScope): string[] {
  if (at.scope !== 'staff') return asksAsStaff(at) ? ['false'] : [];
  return [
    ...(at.choice('filter.isEscalated') === true ? [`${match}.second_broker_id is not null`] : []),
    ...(at.has('filter.regionCode')
      ? [`exists (select 1 from need n where n.id = ${match}.need_id and n.region_code = ${at.arg('filter.regionCode', 'text')})`]
      : []),
    ...(at.has('filter.text') ? [`${match}.id in (${foundIn(at.arg('filter.text', 'text'), at)})`] : []),
  ];
}

const asksAsStaff = (at: FieldScope): boolean =>
  at.choice('filter.isEscalated') === true || at.has('filter.regionCode') || at.has('filter.text');

/** Cases by words of either posting or by their number, each way by its own index. */
const foundIn = (text: string, at: FieldScope): string =>
  `select f.id from need n join match f on f.need_id = n.id where ${foundByText('n', text, at)}
   union all select f.id from offer o join match f on f.offer_id = o.id where ${foundByText('o', text, at)}
   union all select f.id from match f where f.number = (substring(${text} from '^[ #]*([0-9]{1,9})[ ]*$'))::int`;

/** The order that the argument `sort` names. */
export function matchOrder(at: FieldScope): readonly OrderKey[] {
  switch (at.choice('sort')) {
    case 'DUE':
      return byKey((match) => `${match}.next_step_due`, 'date', 'asc');
    case 'OLDEST':
      return byKey((match) => `${match}.created_at`, 'timestamptz', 'asc');
    default:
      return newestFirst('created_at');
  }
}
