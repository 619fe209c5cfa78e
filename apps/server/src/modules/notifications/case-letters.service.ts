import { type MatchAudience, matchAudiences, type ProjectAudience, projectAudiences } from '@kongano/domain';
import type { Pool } from 'pg';
import * as v from 'valibot';
import type { JobDefinition } from '../../platform/jobs';
import type { Mail } from '../../platform/mail';
import { viewerScope } from '../../platform/reading';
import type { SessionReader } from '../../platform/session';
import type { AnswerLinks } from '../matching';
import { needVisible } from '../needs';
import { type CaseNews, caseLetter, caseNews, type LetterReader } from './case-letters';
import { readersOfMatch, readersOfPosting, readersOfProject } from './case-readers';

const newsOfCase = v.object({ news: v.picklist(caseNews), subjectId: v.pipe(v.string(), v.uuid()) });
type Audience = MatchAudience | ProjectAudience;
const audiences = [...matchAudiences, ...projectAudiences] as const;
const newsForReaders = v.object({
  ...newsOfCase.entries,
  whom: v.nullish(v.picklist(audiences)),
  actorId: v.nullish(v.pipe(v.string(), v.uuid())),
});
const newsForPerson = v.object({ ...newsOfCase.entries, personId: v.pipe(v.string(), v.uuid()) });

const TELL = 'tell-case';
const SEND = 'send-case-letter';

interface CaseRow {
  readonly title: string;
  readonly reason: string | null;
}

/** Letters about cases: one job finds who is concerned, one job per person sends, so that a mail server's fault repeats one letter only. */
export class CaseLetters {
  constructor(
    private readonly pool: Pool,
    private readonly mail: Mail,
    private readonly sessions: SessionReader,
    private readonly answers: AnswerLinks,
    private readonly publicUrl: string,
  ) {}

  /** Puts the news into the queue. */
  async tell(news: CaseNews, subjectId: string, to: { whom?: Audience; actorId?: string | null } = {}): Promise<void> {
    await this.pool.query('select graphile_worker.add_job($1, $2::json)', [TELL, JSON.stringify({ news, subjectId, ...to })]);
  }

  jobs(): readonly JobDefinition[] {
    return [
      { task: TELL, run: (payload) => this.#tellReaders(payload) },
      { task: SEND, run: (payload) => this.#send(payload) },
    ];
  }

  async #tellReaders(payload: unknown): Promise<void> {
    const { news, subjectId, whom, actorId } = v.parse(newsForReaders, payload);
    const readers = readersOf(news, whom ?? null);
    await this.pool.query(
      `select graphile_worker.add_job($1, json_build_object('news', $2::text, 'subjectId', $3::text, 'personId', r.id), job_key := $2::text || $3::text || r.id)
       from (${readers}) r where r.id is distinct from $4::uuid`,
      [SEND, news, subjectId, actorId ?? null],
    );
  }

  async #send(payload: unknown): Promise<void> {
    const { news, subjectId, personId } = v.parse(newsForPerson, payload);
    const { rows: readers } = await this.pool.query<LetterReader>('select email, name, language from person where id = $1', [personId]);
    const reader = readers[0];
    const about = tableOf(news) === 'match' ? await this.#match(personId, subjectId) : await this.#case(news, subjectId);
    if (!reader || !about) return; // erased in the meantime
    const answers = asking.includes(news) ? { answers: await this.answers.ofLetter(personId, subjectId) } : {};
    await this.mail.send(caseLetter(news, reader, { ...about, ...answers, link: `${this.publicUrl}${pathOf(news, subjectId)}` }));
  }

  async #case(news: CaseNews, id: string): Promise<CaseRow | undefined> {
    const { rows } = await this.pool.query<CaseRow>(`select title, status_reason as reason from ${tableOf(news)} where id = $1`, [id]);
    return rows[0];
  }

  /** Named by its need; to a side that may not read that need, by the offer. */
  async #match(personId: string, id: string): Promise<CaseRow | undefined> {
    const actor = await this.sessions.actorOfPerson(personId);
    if (!actor) return undefined;
    const values: unknown[] = [id];
    const { rows } = await this.pool.query<CaseRow>(
      `select case when ${needVisible('n', viewerScope(actor, values))} then n.title else o.title end as title, null as reason
       from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.id = $1`,
      values,
    );
    return rows[0];
  }
}

const postings = ['need', 'offer'] as const;
type Table = (typeof postings)[number] | 'match' | 'project';
const tableOf = (news: CaseNews): Table =>
  (['need', 'offer', 'match', 'project'] as const).find((table) => news.startsWith(table.toUpperCase())) ?? 'need';
const isPosting = (table: Table): table is (typeof postings)[number] => postings.some((one) => one === table);
/** News that a side can answer from the letter. */
const asking: readonly CaseNews[] = ['MATCH_APPROACHED', 'MATCH_INTRODUCED', 'MATCH_REMINDED'];

function readersOf(news: CaseNews, whom: Audience | null): string {
  const table = tableOf(news);
  if (isPosting(table)) return readersOfPosting(table);
  if (table === 'project') return readersOfProject(projectAudiences.find((one) => one === whom) ?? 'PARTNERS');
  return readersOfMatch(matchAudiences.find((one) => one === whom) ?? 'SIDES');
}

const pathOf = (news: CaseNews, id: string): string => `/${tableOf(news) === 'match' ? 'matches' : `${tableOf(news)}s`}/${id}`;
