import { afterQuiet, type NotificationNews, type NotificationTopic } from '@kongano/domain';
import type { Pool } from 'pg';
import * as v from 'valibot';
import type { JobDefinition } from '../../platform/jobs';
import type { Letter, Mail } from '../../platform/mail';
import { viewerScope } from '../../platform/reading';
import type { Actor, SessionReader } from '../../platform/session';
import type { AnswerLinks } from '../matching';
import { caseLetter, type LetterReader } from './case-letters';
import { dressed } from './letter-dress';
import { messageLetter } from './message-letter';
import { hoursOf } from './notification-hours';
import { SEND_LETTER } from './notifier.service';
import { pathOf } from './subject-paths';
import { subjectTitle } from './subject-title';
import type { UnsubscribeTokens, Unsubscription } from './unsubscribe-tokens';

const job = v.object({ id: v.pipe(v.string(), v.uuid()) });

interface Told {
  readonly id: string;
  readonly personId: string;
  readonly news: NotificationNews;
  readonly topic: NotificationTopic;
  readonly kind: string;
  readonly subjectId: string;
  readonly count: number;
}

export interface LetterParts {
  readonly pool: Pool;
  readonly mail: Mail;
  readonly sessions: SessionReader;
  readonly answers: AnswerLinks;
  readonly tokens: UnsubscribeTokens;
  readonly publicUrl: string;
  readonly clock: () => Date;
}

/** News that a side can answer from the letter. */
const asking: readonly NotificationNews[] = ['MATCH_APPROACHED', 'MATCH_INTRODUCED', 'MATCH_REMINDED'];

/** Sends the letter of one notification: at least once, under the notification's id, by which whoever gets it twice shows it once. */
export class NotificationLetters {
  constructor(private readonly parts: LetterParts) {}

  jobs(): readonly JobDefinition[] {
    return [{ task: SEND_LETTER, run: (payload) => this.#send(v.parse(job, payload).id) }];
  }

  async #send(id: string): Promise<void> {
    const told = await this.#waiting(id);
    if (!told) return;
    const now = this.parts.clock();
    const later = afterQuiet(now, await hoursOf(this.parts.pool, told.personId));
    if (later > now) return this.#sendLater(id, later);
    const letter = await this.#letterOf(told);
    if (letter) await this.parts.mail.send(letter);
    await this.parts.pool.query('update notification set emailed_at = now() where id = $1', [id]);
  }

  async #sendLater(id: string, runAt: Date): Promise<void> {
    await this.parts.pool.query(
      `select graphile_worker.add_job($1, json_build_object('id', $2::text), run_at := $3, job_key := 'quiet-letter:' || $2::text)`,
      [SEND_LETTER, id, runAt],
    );
  }

  /** Null for what was sent, or is not to be sent any more. */
  async #waiting(id: string): Promise<Told | undefined> {
    const { rows } = await this.parts.pool.query<Told>(
      `select id, person_id as "personId", news, topic, subject_kind as kind, subject_id as "subjectId", count
       from notification where id = $1 and emailed_at is null and email = 'AT_ONCE'`,
      [id],
    );
    return rows[0];
  }

  /** Null where its reader is gone, or may not see the thing any more. */
  async #letterOf(told: Told): Promise<Letter | null> {
    const { pool, sessions, answers, publicUrl } = this.parts;
    const actor = await sessions.actorOfPerson(told.personId);
    const reader = actor && (await readerOf(pool, told.personId));
    const about = actor && (await aboutOf(pool, told.id, actor));
    if (!reader || !about) return null;
    const link = `${publicUrl}${pathOf(told.kind, told.subjectId)}`;
    const letter =
      told.news === 'MESSAGE_POSTED'
        ? messageLetter(reader, { ...about, link, count: told.count })
        : caseLetter(told.news, reader, {
            ...about,
            link,
            ...(asking.includes(told.news) && { answers: await answers.ofLetter(told.personId, told.subjectId) }),
          });
    return this.dress({ ...letter, id: told.id, about: told.subjectId }, reader, told);
  }

  /** The ways to end letters of a topic, in the reader's language. */
  dress(letter: Letter, { language }: LetterReader, of: Unsubscription): Letter {
    const { tokens, publicUrl } = this.parts;
    const token = tokens.seal({ personId: of.personId, topic: of.topic });
    return dressed(letter, language, { unsubscribe: `${publicUrl}/api/unsubscribe/${token}` });
  }
}

export async function readerOf(pool: Pool, personId: string): Promise<LetterReader | null> {
  const { rows } = await pool.query<LetterReader>('select email, name, language from person where id = $1 and email_verified', [personId]);
  return rows[0] ?? null;
}

/** The thing as its reader may see it now, with the broker's reason where a posting has one. */
async function aboutOf(pool: Pool, id: string, actor: Actor): Promise<{ title: string; reason: string | null } | null> {
  const values: unknown[] = [id];
  const { rows } = await pool.query<{ title: string | null; reason: string | null }>(
    `select ${subjectTitle('told', viewerScope(actor, values))} as title, case told.subject_kind when 'NEED' then (select status_reason from need where id = told.subject_id)
       when 'OFFER' then (select status_reason from offer where id = told.subject_id) end as reason from notification told where told.id = $1`,
    values,
  );
  const [about] = rows;
  return about?.title == null ? null : { title: about.title, reason: about.reason };
}
