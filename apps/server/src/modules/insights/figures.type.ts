import type { FieldScope } from '@kongano/query-plan';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Read, ReadFromQuery, Reads } from '../../platform/reading';
import { needVisible } from '../needs';
import { offerVisible } from '../offers';

const openNeeds = (at: FieldScope): string =>
  `need n where n.status in ('PUBLISHED', 'IN_DISCUSSION') and n.archived_at is null and ${needVisible('n', at)}`;
const openOffers = (at: FieldScope): string =>
  `offer o where o.status = 'PUBLISHED' and o.archived_at is null and ${offerVisible('o', at)}`;

const count = (of: (at: FieldScope) => string): Read => ({
  read: 'sql',
  isNeverNull: true,
  sql: (_row, at) => `(select count(*) from ${of(at)})`,
});
const organisations = (kind: string): Read => count(() => `organisation g where g.kind = '${kind}' and g.verified_at is not null`);

@ObjectType()
export class RegionFigure {
  @Field() readonly regionCode!: string;
  @Field(() => Int) readonly count!: number;
}

/** Figures count what the viewer may see, so that a figure never tells of a hidden row. */
@ObjectType({ description: 'How much there is, counted among what the viewer may see.' })
@ReadFromQuery(`(select '00000000-0000-0000-0000-000000000000'::uuid as id)`, { visible: 'everyone' })
export class Figures {
  @Field(() => Int) @Reads(count(openNeeds)) readonly publishedNeeds!: number;
  @Field(() => Int) @Reads(count(openOffers)) readonly publishedOffers!: number;
  @Field(() => Int) @Reads(count(() => 'cluster c')) readonly clusters!: number;
  @Field(() => Int) @Reads(organisations('FIRM')) readonly firms!: number;
  @Field(() => Int) @Reads(organisations('ACADEMIA')) readonly institutions!: number;
  @Field(() => Int, {
    description: 'Pairs of what the viewer may see that were brought together, however they went on.',
  })
  @Reads(
    count(
      (at) =>
        `match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.introduced_at is not null and ${needVisible('n', at)} and ${offerVisible('o', at)}`,
    ),
  )
  readonly introducedMatches!: number;
  @Field(() => [RegionFigure], { description: 'Open needs by region, for the map.' })
  @Reads({
    read: 'json',
    type: () => RegionFigure,
    many: true,
    sql: (_row, at) =>
      `(select coalesce(jsonb_agg(jsonb_build_object('regionCode', r.region_code, 'count', r.count) order by r.region_code), '[]')
        from (select n.region_code, count(*) as count from ${openNeeds(at)} and n.region_code is not null group by n.region_code) r)`,
  })
  readonly needsByRegion!: RegionFigure[];
}
