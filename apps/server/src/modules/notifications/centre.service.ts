import type { Language, NotificationNews, SubjectKind } from '@kongano/domain';
import type { Pool } from 'pg';
import { checkIds } from '../../platform/ids';
import { viewerScope } from '../../platform/reading';
import type { Actor } from '../../platform/session';
import type { Call, Outcome, UseCases } from '../../platform/use-case';
import { lineOf } from './digest-letter';
import { notificationsTopic } from './notifier.service';
import { subjectTitle } from './subject-title';

export interface ToldItem {
  readonly id: string;
  readonly text: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly count: number;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

type Row = Omit<ToldItem, 'text'> & { readonly news: NotificationNews; readonly title: string | null };

/** So far back a person looks; older ones are in their letters. */
const mostShown = 100;

/** What a person was told, the newest first, as far as they may see what it is about now. */
export class CentreService {
  constructor(
    private readonly pool: Pool,
    private readonly useCases: UseCases,
  ) {}

  async of(actor: Actor, language: Language): Promise<readonly ToldItem[]> {
    const values: unknown[] = [actor.personId];
    const title = subjectTitle('told', viewerScope(actor, values));
    const { rows } = await this.pool.query<Row>(
      `select told.id, told.news, told.subject_kind as "subjectKind", told.subject_id as "subjectId", told.count, told.created_at as "createdAt",
         told.read_at as "readAt", ${title} as title
       from notification told where told.person_id = $1 and told.in_app order by told.created_at desc, told.id limit ${mostShown}`,
      values,
    );
    return rows.flatMap(({ news, title: name, ...row }) => {
      if (name === null) return [];
      return [{ ...row, text: lineOf({ news, title: name, count: row.count }, language) }];
    });
  }

  /** Some of one's own, or all of them where none is named. */
  markRead(call: Call, ids: readonly string[] | null): Promise<Outcome> {
    if (ids) checkIds(...ids);
    return this.useCases.run(call, 'markNotificationsRead', async (tx): Promise<Outcome> => {
      // Freed for what comes next: messages that are read are counted together no more.
      const [read]: [unknown[]] = await tx.manager.query(
        `update notification set read_at = now(), occasion = id::text where person_id = $1 and read_at is null
           and ($2::uuid[] is null or id = any($2)) returning id`,
        [tx.actor.personId, ids],
      );
      if (read.length > 0) await tx.hint(notificationsTopic(tx.actor.personId ?? ''), {});
      return { problems: [] };
    });
  }
}
