import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database';
import terms from './data/terms.json';
import { TermEntity } from './term.entity';

/** Keeps the vocabulary tables equal to the data that ships with this version. */
export class VocabularyService {
  constructor(private readonly database: Database) {}

  /** Writes every term; terms that left the data stay, because needs may still name them. */
  async loadTerms(): Promise<void> {
    await this.database.source.query(
      `insert into term (scheme, code, parent_code, title_en, title_sw, position)
       select scheme, code, "parentCode", "titleEn", "titleSw", position
       from json_to_recordset($1) as t(scheme text, code text, "parentCode" text, "titleEn" text, "titleSw" text, position int)
       on conflict (scheme, code) do update set parent_code = excluded.parent_code, title_en = excluded.title_en, title_sw = excluded.title_sw,
         position = excluded.position where (term.parent_code, term.title_en, term.title_sw, term.position)
           is distinct from (excluded.parent_code, excluded.title_en, excluded.title_sw, excluded.position)`,
      [JSON.stringify(terms)],
    );
  }

  /** The codes that do not exist. Inside a transaction give its manager, so that one call holds one connection. */
  async unknownCodes(
    scheme: TermEntity['scheme'],
    codes: readonly string[],
    via: Pick<EntityManager, 'query'> = this.database.source,
  ): Promise<string[]> {
    const rows: { code: string }[] = await via.query(
      'select code from unnest($2::text[]) as code where not exists (select 1 from term where term.scheme = $1 and term.code = code.code)',
      [scheme, codes],
    );
    return rows.map((row) => row.code);
  }
}
