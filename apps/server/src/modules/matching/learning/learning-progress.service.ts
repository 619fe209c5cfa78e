import type { LearningState } from '@kongano/domain';
import type { Pool } from 'pg';
import { type Judged, verdictsOf } from './judgments';
import { judgments } from './judgments.query';
import type { MatchModelStore } from './match-models.store';

export interface LearningProgressValue {
  readonly state: LearningState;
  /** Since when it runs, or when it is tried again. */
  readonly stateAt: Date | null;
  readonly newJudgments: number;
  readonly judgedNeeds: number;
  readonly isByHand: boolean;
  readonly activeVersion: number | null;
}

interface JobRow {
  readonly locked_at: Date | null;
  readonly run_at: Date;
  readonly attempts: number;
}

/** Where the learning stands, for those who care for the matcher. */
export class LearningProgress {
  constructor(
    private readonly pool: Pool,
    private readonly models: MatchModelStore,
  ) {}

  async read(): Promise<LearningProgressValue> {
    const [until, choice, judged, job] = await Promise.all([
      this.models.learnedUntil(),
      this.models.choice(),
      this.pool.query<Judged>(judgments),
      this.#job(),
    ]);
    return {
      ...stateOf(job),
      newJudgments: judged.rows.filter(({ id }) => id > until).length,
      judgedNeeds: new Set(verdictsOf(judged.rows).map(({ needId }) => needId)).size,
      isByHand: choice.isByHand,
      activeVersion: choice.version,
    };
  }

  async #job(): Promise<JobRow | undefined> {
    const { rows } = await this.pool.query<JobRow>(
      `select locked_at, run_at, attempts from graphile_worker.jobs
       where task_identifier in ('matching.learn', 'matching.learn-soon') order by locked_at nulls last, attempts desc, run_at limit 1`,
    );
    return rows[0];
  }
}

function stateOf(job: JobRow | undefined): Pick<LearningProgressValue, 'state' | 'stateAt'> {
  if (!job) return { state: 'WAITING', stateAt: null };
  if (job.locked_at) return { state: 'RUNNING', stateAt: job.locked_at };
  if (job.attempts > 0) return { state: 'FAILED', stateAt: job.run_at };
  return { state: 'QUEUED', stateAt: job.run_at };
}
