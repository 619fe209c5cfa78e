import type { Pool } from 'pg';
import * as v from 'valibot';
import type { JobDefinition } from '../../platform/jobs';
import type { Mail } from '../../platform/mail';
import { type CaseNews, caseLetter, caseNews, type LetterReader } from './case-letters';

const newsOfCase = v.object({ news: v.picklist(caseNews), subjectId: v.pipe(v.string(), v.uuid()) });
const newsForPerson = v.object({ ...newsOfCase.entries, personId: v.pipe(v.string(), v.uuid()) });

const TELL = 'tell-case';
const SEND = 'send-case-letter';

/** Members of an organisation that stands behind a case, or its author where none does. */
const readersOf = (row: string): string => `select p.id from person p where p.email_verified and (p.id = ${row}.author_id
  or exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = ${row}.organisation_id))`;

interface CaseRow {
  readonly title: string;
  readonly reason: string | null;
}

/** Letters about cases: one job finds who is concerned, one job per person sends, so that a mail server's fault repeats one letter only. */
export class CaseLetters {
  constructor(
    private readonly pool: Pool,
    private readonly mail: Mail,
    private readonly publicUrl: string,
  ) {}

  /** Puts the news into the queue. */
  async tell(news: CaseNews, subjectId: string): Promise<void> {
    await this.pool.query('select graphile_worker.add_job($1, $2::json)', [TELL, JSON.stringify({ news, subjectId })]);
  }

  jobs(): readonly JobDefinition[] {
    return [
      { task: TELL, run: (payload) => this.#tellReaders(payload) },
      { task: SEND, run: (payload) => this.#send(payload) },
    ];
  }

  async #tellReaders(payload: unknown): Promise<void> {
    const { news, subjectId } = v.parse(newsOfCase, payload);
    await this.pool.query(
      `select graphile_worker.add_job($1, json_build_object('news', $2::text, 'subjectId', $3::text, 'personId', r.id), job_key := $2::text || $3::text || r.id)
       from (${readersByNews(news)}) r`,
      [SEND, news, subjectId],
    );
  }

  async #send(payload: unknown): Promise<void> {
    const { news, subjectId, personId } = v.parse(newsForPerson, payload);
    const { rows: readers } = await this.pool.query<LetterReader>('select email, name, language from person where id = $1', [personId]);
    const { rows: cases } = await this.pool.query<CaseRow>(caseByNews(news), [subjectId]);
    const [reader, about] = [readers[0], cases[0]];
    if (!reader || !about) return; // erased in the meantime
    await this.mail.send(caseLetter(news, reader, { ...about, link: `${this.publicUrl}${pathOf(news, subjectId)}` }));
  }
}

const tableOf = (news: CaseNews): 'need' | 'offer' => (news.startsWith('NEED') ? 'need' : 'offer');

/** People to tell, for the subject in `$3`. Both sides of a match, never the broker who introduced them. */
const readersByNews = (news: CaseNews): string =>
  news === 'MATCH_INTRODUCED'
    ? `select distinct r.id from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
        cross join lateral (${readersOf('n')} union ${readersOf('o')}) r where m.id = $3::uuid`
    : `select r.id from ${tableOf(news)} c cross join lateral (${readersOf('c')}) r where c.id = $3::uuid`;

const caseByNews = (news: CaseNews): string =>
  news === 'MATCH_INTRODUCED'
    ? 'select n.title, null as reason from match m join need n on n.id = m.need_id where m.id = $1'
    : `select title, status_reason as reason from ${tableOf(news)} where id = $1`;

const pathOf = (news: CaseNews, id: string): string => `/${news === 'MATCH_INTRODUCED' ? 'matches' : `${tableOf(news)}s`}/${id}`;
