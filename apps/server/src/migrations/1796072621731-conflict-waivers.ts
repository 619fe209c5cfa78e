import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a pair whose sides are no strangers to each other may be introduced nevertheless. */
export class ConflictWaivers1796072621731 implements MigrationInterface {
  readonly name = 'ConflictWaivers1796072621731';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table match
        -- Kinds of conflict that the waiver speaks of: one that is found later needs another.
        add waived_conflicts text[] not null default '{}',
        add conflict_waived_at timestamptz,
        add conflict_waived_by uuid,
        add conflict_waiver text check (length(conflict_waiver) between 20 and 1000)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table match drop waived_conflicts, drop conflict_waived_at, drop conflict_waived_by, drop conflict_waiver');
  }
}
