import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vectors of texts by meaning, where an embeddings endpoint is configured; by the text's hash, so that no text is sent twice. */
export class MatchVectors1796061600000 implements MigrationInterface {
  readonly name = 'MatchVectors1796061600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_vector (
        model text not null,
        hash text not null,
        -- One signed byte for each dimension.
        vector bytea not null,
        -- The last day on which a need or an offer had this text.
        used_on date not null default current_date,
        primary key (model, hash)
      );
      -- Until when one server has the turn to ask the endpoint.
      create table match_vector_turn (
        is_only boolean primary key default true check (is_only),
        until timestamptz not null default '-infinity'
      );
      insert into match_vector_turn default values`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_vector_turn; drop table match_vector');
  }
}
