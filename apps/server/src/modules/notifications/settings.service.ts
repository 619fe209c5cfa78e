import { type NotificationHours, type NotificationTiming, type NotificationTopic, notificationTopics, usualTiming } from '@kongano/domain';
import type { Pool } from 'pg';
import { problem } from '../../platform/graphql';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import { hoursOf } from './notification-hours';

export interface Choice {
  readonly topic: NotificationTopic;
  readonly timing: NotificationTiming;
}

export interface Settings extends NotificationHours {
  readonly letters: readonly Choice[];
}

interface SettingsOutcome extends Outcome {
  readonly settings: Settings | null;
}

/** What each person chose of letters, and their hours; the usual where they chose nothing. */
export class SettingsService {
  constructor(
    private readonly pool: Pool,
    private readonly useCases: UseCases,
  ) {}

  async of(personId: string): Promise<Settings> {
    const { rows } = await this.pool.query<Choice>(
      `select topic, timing from notification_choice where person_id = $1 and channel = 'EMAIL'`,
      [personId],
    );
    const chosen = new Map(rows.map(({ topic, timing }) => [topic, timing]));
    const letters = notificationTopics.map((topic) => ({ topic, timing: chosen.get(topic) ?? usualTiming(topic, 'EMAIL') }));
    return { ...(await hoursOf(this.pool, personId)), letters };
  }

  async save(call: Call, settings: Settings): Promise<SettingsOutcome> {
    const problems = faultsOf(call, settings);
    if (problems.length > 0) return { settings: null, problems };
    const { personId } = call.actor;
    const outcome = await this.useCases.run(call, 'saveNotificationSettings', async (tx): Promise<Outcome> => {
      await keepChoices(tx, settings.letters);
      await keepHours(tx, settings);
      await tx.record({ verb: 'person.notifications-chosen', subjectKind: 'PERSON', subjectId: personId ?? '', facts: {} });
      return { problems: [] };
    });
    return { ...outcome, settings: await this.of(personId ?? '') };
  }
}

async function keepChoices(tx: Tx, letters: readonly Choice[]): Promise<void> {
  await tx.manager.query(
    `insert into notification_choice (person_id, topic, channel, timing)
     select $1, topic, 'EMAIL', timing from json_to_recordset($2::json) chosen (topic text, timing text)
     on conflict (person_id, topic, channel) do update set timing = excluded.timing`,
    [tx.actor.personId, JSON.stringify(letters)],
  );
  // What waits to be gathered goes by the new choice; what was to come at once is on its way already.
  await tx.manager.query(
    `update notification set email = case when chosen.timing = 'AT_ONCE' then 'DAILY' else chosen.timing end
     from json_to_recordset($2::json) chosen (topic text, timing text)
     where person_id = $1 and notification.topic = chosen.topic and emailed_at is null and email in ('DAILY', 'WEEKLY')`,
    [tx.actor.personId, JSON.stringify(letters)],
  );
}

async function keepHours(tx: Tx, { digestHour, digestDay, quietFrom, quietTo }: NotificationHours): Promise<void> {
  await tx.manager.query(
    `insert into notification_hours (person_id, digest_hour, digest_day, quiet_from, quiet_to) values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set digest_hour = excluded.digest_hour, digest_day = excluded.digest_day,
       quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
    [tx.actor.personId, digestHour, digestDay, quietFrom, quietTo],
  );
}

const isIn = (value: number, from: number, to: number): boolean => value >= from && value <= to;

function faultsOf(call: Call, { letters, digestHour, digestDay, quietFrom, quietTo }: Settings): Problem[] {
  const faults: Problem[] = [];
  if (new Set(letters.map(({ topic }) => topic)).size !== letters.length) faults.push(problem(call, 'TOPIC_TWICE', 'letters'));
  if (!isIn(digestHour, 0, 23)) faults.push(problem(call, 'NOT_AN_HOUR', 'digestHour'));
  if (!isIn(digestDay, 1, 7)) faults.push(problem(call, 'NOT_A_WEEKDAY', 'digestDay'));
  for (const [field, hour] of [['quietFrom', quietFrom] as const, ['quietTo', quietTo] as const])
    if (hour !== null && !isIn(hour, 0, 23)) faults.push(problem(call, 'NOT_AN_HOUR', field));
  if ((quietFrom === null) !== (quietTo === null))
    faults.push(problem(call, 'QUIET_HOURS_HALF', quietFrom === null ? 'quietFrom' : 'quietTo'));
  return faults;
}
