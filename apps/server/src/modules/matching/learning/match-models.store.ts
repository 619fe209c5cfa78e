import type { TrainingOutcome } from '@kongano/domain';
import type { WeightsModel } from '@kongano/matching';
import type { Pool } from 'pg';

export interface StoredModel {
  readonly id: string;
  readonly version: number;
  readonly trainedAt: Date;
  readonly outcome: TrainingOutcome;
  readonly judgments: number;
  readonly isActive: boolean;
  readonly model: WeightsModel;
}

export interface Choice {
  readonly version: number | null;
  readonly isByHand: boolean;
}

const columns = `m.id, m.version, m.trained_at as "trainedAt", m.outcome, m.judgments, m.model,
  m.version is not distinct from (select version from match_model_choice) as "isActive"`;

/** Versions of the learned weights as they are kept. */
export class MatchModelStore {
  constructor(private readonly pool: Pool) {}

  async choice(): Promise<Choice> {
    const { rows } = await this.pool.query<Choice>('select version, is_by_hand as "isByHand" from match_model_choice');
    return rows[0] ?? { version: null, isByHand: false };
  }

  async newest(limit: number): Promise<StoredModel[]> {
    return (await this.pool.query<StoredModel>(`select ${columns} from match_model m order by m.version desc limit $1`, [limit])).rows;
  }

  async find(version: number): Promise<StoredModel | null> {
    return (await this.pool.query<StoredModel>(`select ${columns} from match_model m where m.version = $1`, [version])).rows[0] ?? null;
  }

  /** The newest activity that the newest version learned from. */
  async learnedUntil(): Promise<number> {
    const { rows } = await this.pool.query<{ id: number }>('select coalesce(max(last_activity_id), 0) as id from match_model');
    return rows[0]?.id ?? 0;
  }
}
