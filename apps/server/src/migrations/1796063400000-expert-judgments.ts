import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An expert that was set aside tells of the offer that spoke for them most: the matcher learns from it. */
export class ExpertJudgments1796063400000 implements MigrationInterface {
  readonly name = 'ExpertJudgments1796063400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table expert_dismissal add best_offer_id uuid references offer on delete set null;
      drop index activity_judgment;
      create index activity_judgment on activity (id) where verb in ('match.shortlisted', 'match.introduced', 'match.declined',
        'suggestion.dismissed', 'suggestion.restored', 'expert.dismissed', 'expert.restored')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index activity_judgment;
      create index activity_judgment on activity (id)
        where verb in ('match.shortlisted', 'match.introduced', 'match.declined', 'suggestion.dismissed', 'suggestion.restored');
      alter table expert_dismissal drop best_offer_id`);
  }
}
