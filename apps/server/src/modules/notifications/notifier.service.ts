import { type NotificationAudience, type NotificationNews, notificationRule } from '@kongano/domain';
import type { Tx } from '../../platform/use-case';
import { audienceOf } from './audiences';

export interface Telling {
  readonly news: NotificationNews;
  readonly whom: NotificationAudience;
  readonly kind: 'NEED' | 'OFFER' | 'MATCH' | 'PROJECT' | 'CLUSTER';
  readonly id: string;
  /** The conversation, where the news is a message in it: what comes before it is read counts as one. */
  readonly threadId?: string;
}

export const SEND_LETTER = 'notifications.sendLetter';
export const notificationsTopic = (personId: string): string => `notifications:${personId}`;

/** Where news becomes notifications: rows, jobs and hints, all in the transaction in which the thing happens. */
export class Notifier {
  /** Tells whom the table names, but for who did it. The same news from one transaction reaches a person once. */
  async tell(tx: Tx, { news, whom, kind, id, threadId }: Telling): Promise<void> {
    const { topic, times } = notificationRule(news, whom);
    const told: { personId: string }[] = await tx.manager.query(tellStatement(audienceOf(whom, kind)), [
      threadId ?? id,
      tx.actor.personId,
      ...[news, topic, kind, id, threadId ?? null, times.IN_APP, times.EMAIL, SEND_LETTER],
    ]);
    for (const { personId } of told) await tx.hint(notificationsTopic(personId), {});
  }
}

/** `$1` what the audience is of, `$2` who did it, then as in {@link Notifier.tell}. One job for each person, so that a mail server's fault repeats one letter only. */
const tellStatement = (audience: string): string => `
  with told as (
    insert into notification (id, person_id, news, topic, subject_kind, subject_id, thread_id, actor_id, occasion, in_app, email)
    select gen_random_uuid(), r.id, $3, $4, $5, $6, $7::uuid, $2::uuid,
      case when $7::uuid is null then pg_current_xact_id()::text else 'unread' end, coalesce(app.timing, $8) <> 'NONE', coalesce(mail.timing, $9)
    from (${audience}) r
      left join notification_choice app on app.person_id = r.id and app.topic = $4 and app.channel = 'IN_APP'
      left join notification_choice mail on mail.person_id = r.id and mail.topic = $4 and mail.channel = 'EMAIL'
    where r.id is distinct from $2::uuid
    on conflict (person_id, news, subject_id, occasion) do update
      set count = notification.count + (case when excluded.occasion = 'unread' then 1 else 0 end), actor_id = excluded.actor_id, created_at = now()
    returning id, person_id, email, xmax = 0 as is_new)
  select person_id as "personId", case when is_new and email = 'AT_ONCE'
    then (select j.id from graphile_worker.add_job($10, json_build_object('id', told.id), job_key := 'letter:' || told.id) j) end
  from told`;
