import { lastDigest, type NotificationHours, type NotificationNews, usualHours } from '@kongano/domain';
import { v5 as uuidv5 } from 'uuid';
import * as v from 'valibot';
import type { JobDefinition } from '../../platform/jobs';
import { viewerScope } from '../../platform/reading';
import { type DigestItem, digestLetter } from './digest-letter';
import { hoursColumns } from './notification-hours';
import { type LetterParts, type NotificationLetters, readerOf } from './notification-letters.service';
import { pathOf } from './subject-paths';
import { subjectTitle } from './subject-title';

const timings = ['DAILY', 'WEEKLY'] as const;
type Timing = (typeof timings)[number];
const job = v.object({ personId: v.pipe(v.string(), v.uuid()), timing: v.picklist(timings), until: v.pipe(v.string(), v.isoTimestamp()) });
type Due = v.InferOutput<typeof job>;

const FIND = 'notifications.findDigests';
const SEND = 'notifications.sendDigest';
const mostItems = 100;

interface Gathered {
  readonly id: string;
  readonly news: NotificationNews;
  readonly kind: string;
  readonly subjectId: string;
  readonly count: number;
  /** Null where the reader may not see it any more. */
  readonly title: string | null;
  readonly isRead: boolean;
}

/** Letters that gather what came in a day or a week, at each reader's own hour. */
export class Digests {
  constructor(
    private readonly parts: LetterParts,
    private readonly letters: NotificationLetters,
  ) {}

  jobs(): readonly JobDefinition[] {
    return [
      { task: FIND, run: () => this.#findDue(), cron: '1 * * * *' },
      { task: SEND, run: (payload) => this.#send(v.parse(job, payload)) },
    ];
  }

  /** Whose hour has come since something was gathered for them; an hour at which no server ran is made up for. */
  async #findDue(): Promise<void> {
    const { rows } = await this.parts.pool.query<{ personId: string; timing: Timing; oldest: Date } & Partial<NotificationHours>>(
      `select g.*, ${hoursColumns} from (select person_id as "personId", email as timing, min(created_at) as oldest from notification
         where emailed_at is null and email in ('DAILY', 'WEEKLY') group by person_id, email) g
       left join notification_hours h on h.person_id = g."personId"`,
    );
    for (const { personId, timing, oldest, ...chosen } of rows) {
      const until = lastDigest(this.parts.clock(), timing, chosen.digestHour == null ? usualHours : { ...usualHours, ...chosen });
      if (oldest <= until) await this.#enqueue({ personId, timing, until: until.toISOString() });
    }
  }

  async #enqueue(due: Due): Promise<void> {
    await this.parts.pool.query('select graphile_worker.add_job($1, $2::json, job_key := $3)', [
      SEND,
      JSON.stringify(due),
      `digest:${keyOf(due)}`,
    ]);
  }

  async #send(due: Due): Promise<void> {
    const gathered = await this.#gathered(due);
    const reader = await readerOf(this.parts.pool, due.personId);
    const items = gathered.flatMap((one) => this.#itemOf(one));
    if (reader && items.length > 0) {
      // The same digest tried again has the same id, so that nobody has it twice.
      const id = uuidv5(gathered.map((one) => one.id).join(), due.personId);
      const letter = { ...digestLetter(reader, due.timing, items), id };
      await this.parts.mail.send(this.letters.dress(letter, reader, { personId: due.personId, topic: null }));
    }
    await this.parts.pool.query('update notification set emailed_at = now() where id = any($1)', [gathered.map(({ id }) => id)]);
  }

  #itemOf({ news, kind, subjectId, count, title, isRead }: Gathered): DigestItem[] {
    return title === null || isRead ? [] : [{ news, count, title, link: `${this.parts.publicUrl}${pathOf(kind, subjectId)}` }];
  }

  async #gathered({ personId, timing, until }: Due): Promise<readonly Gathered[]> {
    const actor = await this.parts.sessions.actorOfPerson(personId);
    const values: unknown[] = [personId, timing, until];
    const title = actor ? subjectTitle('told', viewerScope(actor, values)) : 'null::text';
    const { rows } = await this.parts.pool.query<Gathered>(
      `select told.id, told.news, told.subject_kind as kind, told.subject_id as "subjectId", told.count, ${title} as title, told.read_at is not null as "isRead"
       from notification told where told.person_id = $1 and told.email = $2 and told.emailed_at is null and told.created_at <= $3
       order by told.subject_kind, told.subject_id, told.created_at limit ${mostItems}`,
      values,
    );
    return rows;
  }
}

const keyOf = ({ personId, timing, until }: Due): string => `${personId}:${timing}:${until}`;
