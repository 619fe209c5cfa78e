import type { AgendaGrouping, AgendaRank } from '@kongano/domain';
import type { FieldScope, PlanScope } from '@kongano/query-plan';
import { knowsOwner, readsDetail, where } from '../postings';
import { codesUnder } from '../vocabulary';

/** What the conditions of an agenda ask of those who read it. */
export type AgendaScope = Pick<FieldScope, 'has' | 'arg' | 'scope' | 'viewer'>;

/** On an agenda is what still waits for a solution. */
const open = (need: string): string => `${need}.status in ('PUBLISHED', 'IN_DISCUSSION') and ${need}.archived_at is null`;

const stepOf = (need: string): string => `nullif(lower(btrim(${need}.value_chain_step)), '')`;

/** The needs of an agenda, by the fields of an `AgendaFilter` in the argument `filter`; who may see them is another rule. */
export function agendaConditions(need: string, at: AgendaScope): string {
  const given = (field: string, condition: (value: (cast: string) => string) => string): readonly string[] =>
    at.has(`filter.${field}`) ? [condition((cast) => at.arg(`filter.${field}`, cast))] : [];
  return [
    open(need),
    ...given('clusterId', (value) => `${need}.cluster_id = ${value('uuid')} and ${knowsOwner(need, at)}`),
    ...given('regionCode', (value) => `${need}.region_code = ${value('text')}`),
    ...given('sectorCode', (value) => `${need}.sector_code in ${codesUnder('SECTOR', value('text'))}`),
    ...given('valueChainStep', (value) => `${stepOf(need)} = lower(btrim(${value('text')})) and ${knowsOwner(need, at)}`),
  ].join(' and ');
}

/** A figure that is no business of those who read the teaser of an anonymous need. */
const ofDetail = (figure: (need: string) => string) => where(readsDetail, figure, '0::bigint');

/** Of the firm that posted a need and those that co-signed it. Costs in shillings a year, where they were told. */
export const agendaFigures: Readonly<Record<AgendaRank, (need: string, at: PlanScope) => string>> = {
  FIRMS: (need) => `(1 + (select count(*) from need_cosign c where c.need_id = ${need}.id))`,
  COST: ofDetail(
    (need) =>
      `(coalesce(${need}.cost_per_year, 0) + (select coalesce(sum(c.cost_per_year), 0) from need_cosign c where c.need_id = ${need}.id))::bigint`,
  ),
  JOBS: ofDetail((need) => `(select coalesce(sum(c.jobs), 0) from need_cosign c where c.need_id = ${need}.id)::bigint`),
};

/** What needs are added up by, with its names in both languages. */
export const agendaKeys: Readonly<
  Record<AgendaGrouping, { key: (need: string, at: PlanScope) => string; title: (key: string, language: 'en' | 'sw') => string }>
> = {
  CLUSTER: {
    key: where(knowsOwner, (need) => `${need}.cluster_id::text`),
    title: (key, language) => `(select k.name_${language} from cluster k where k.id = ${key}::uuid)`,
  },
  REGION: {
    key: (need) => `${need}.region_code`,
    title: (key, language) => `(select t.title_${language} from term t where t.scheme = 'REGION' and t.code = ${key})`,
  },
  VALUE_CHAIN_STEP: { key: where(knowsOwner, stepOf), title: (key) => `initcap(${key})` },
};
