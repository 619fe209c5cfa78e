import type { AgendaGrouping, AgendaRank } from '@kongano/domain';
import type { FieldScope } from '@kongano/query-plan';
import { codesUnder } from '../vocabulary';

/** On an agenda is what still waits for a solution. */
const open = (need: string): string => `${need}.status in ('PUBLISHED', 'IN_DISCUSSION') and ${need}.archived_at is null`;

const stepOf = (need: string): string => `nullif(lower(btrim(${need}.value_chain_step)), '')`;

/** The needs of an agenda, by the fields of an `AgendaFilter` in the argument `filter`; who may see them is another rule. */
export function agendaConditions(need: string, at: Pick<FieldScope, 'has' | 'arg'>): string {
  const given = (field: string, condition: (value: (cast: string) => string) => string): readonly string[] =>
    at.has(`filter.${field}`) ? [condition((cast) => at.arg(`filter.${field}`, cast))] : [];
  return [
    open(need),
    ...given('clusterId', (value) => `${need}.cluster_id = ${value('uuid')}`),
    ...given('regionCode', (value) => `${need}.region_code = ${value('text')}`),
    ...given('sectorCode', (value) => `${need}.sector_code in ${codesUnder('SECTOR', value('text'))}`),
    ...given('valueChainStep', (value) => `${stepOf(need)} = lower(btrim(${value('text')}))`),
  ].join(' and ');
}

/** Of the firm that posted a need and those that co-signed it. Costs in shillings a year, where they were told. */
export const agendaFigures: Readonly<Record<AgendaRank, (need: string) => string>> = {
  FIRMS: (need) => `(1 + (select count(*) from need_cosign c where c.need_id = ${need}.id))`,
  COST: (need) =>
    `(coalesce(${need}.cost_per_year, 0) + (select coalesce(sum(c.cost_per_year), 0) from need_cosign c where c.need_id = ${need}.id))::bigint`,
  JOBS: (need) => `(select coalesce(sum(c.jobs), 0) from need_cosign c where c.need_id = ${need}.id)::bigint`,
};

/** What needs are added up by, with its names in both languages. */
export const agendaKeys: Readonly<
  Record<AgendaGrouping, { key: (need: string) => string; title: (key: string, language: 'en' | 'sw') => string }>
> = {
  CLUSTER: {
    key: (need) => `${need}.cluster_id::text`,
    title: (key, language) => `(select k.name_${language} from cluster k where k.id = ${key}::uuid)`,
  },
  REGION: {
    key: (need) => `${need}.region_code`,
    title: (key, language) => `(select t.title_${language} from term t where t.scheme = 'REGION' and t.code = ${key})`,
  },
  VALUE_CHAIN_STEP: { key: stepOf, title: (key) => `initcap(${key})` },
};
