import type { AgendaRank, Language } from '@kongano/domain';
import type { Pool } from 'pg';
import { viewerScope } from '../../platform/reading';
import type { Actor } from '../../platform/session';
import { needVisible } from '../needs';
import { agendaConditions, agendaFigures, agendaKeys } from './agenda.sql';

/** Rows of a table and of a paper at most: an agenda that is longer is narrowed first. A paper is set in the server's own time, about a millisecond a row. */
export const sheetRows = { csv: 500, pdf: 100 } as const;

export interface SheetFilter {
  readonly clusterId?: string;
  readonly regionCode?: string;
  readonly sectorCode?: string;
  readonly valueChainStep?: string;
}

export interface SheetRow {
  readonly number: number;
  readonly title: string;
  readonly cluster: string | null;
  readonly region: string | null;
  readonly step: string | null;
  readonly firms: number;
  readonly costPerYear: number;
  readonly jobs: number;
}

export interface SheetRequest {
  readonly filter: SheetFilter;
  readonly rank: AgendaRank;
  readonly language: Language;
}

/** An agenda to take away, of what the reader may see. */
export class AgendaSheets {
  constructor(private readonly pool: Pool) {}

  async rows(actor: Actor, { filter, rank, language }: SheetRequest, limit: number): Promise<readonly SheetRow[]> {
    const values: unknown[] = [];
    const reader = viewerScope(actor, values);
    const visible = needVisible('n', reader);
    const given: Readonly<Record<string, string | undefined>> = { ...filter };
    const conditions = agendaConditions('n', {
      ...reader,
      has: (path) => given[path.replace('filter.', '')] !== undefined,
      arg: (path, cast) => `$${values.push(given[path.replace('filter.', '')])}::${cast}`,
    });
    const figure = (one: AgendaRank): string => agendaFigures[one]('n', reader);
    const titled = (grouping: keyof typeof agendaKeys): string => {
      const { key, title } = agendaKeys[grouping];
      return title(key('n', reader), language);
    };
    const { rows } = await this.pool.query<SheetRow>(
      `select n.number, n.title, ${titled('CLUSTER')} as cluster, coalesce(${titled('REGION')}, n.region_code) as region, ${titled('VALUE_CHAIN_STEP')} as step,
        ${figure('FIRMS')}::int as firms, ${figure('COST')} as "costPerYear", ${figure('JOBS')}::int as jobs
      from need n where ${conditions} and ${visible}
      order by ${figure(rank)} desc, ${figure('FIRMS')} desc, ${figure('COST')} desc, n.id limit ${limit}`,
      values,
    );
    return rows;
  }
}
