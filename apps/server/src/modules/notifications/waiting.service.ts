import type { SubjectKind, WaitingKind } from '@kongano/domain';
import type { Pool } from 'pg';
import type { WaitingSources } from '../../platform/module';
import type { Actor } from '../../platform/session';

export interface Waiting {
  readonly kind: WaitingKind;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly title: string;
  readonly detail: string | null;
  readonly dueAt: Date | null;
  readonly since: Date;
  readonly count: number | null;
}

const MOST_ITEMS = 100;

/** What waits for a person, from every module, in one statement: what is due comes first, then the newest. */
export class WaitingService {
  constructor(
    private readonly pool: Pool,
    private readonly sources: WaitingSources,
  ) {}

  async waitingFor(actor: Actor): Promise<readonly Waiting[]> {
    const statement = this.sources.statementFor(actor);
    if (!statement) return [];
    const { rows } = await this.pool.query<Waiting>(
      `select kind, subject_kind as "subjectKind", subject_id as "subjectId", title, detail, due_at as "dueAt", since, count
       from (${statement.text}) as item order by due_at nulls last, since desc, subject_id limit ${MOST_ITEMS}`,
      [...statement.values],
    );
    return rows;
  }
}
