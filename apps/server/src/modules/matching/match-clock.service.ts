import { addDays, dayOf, type MatchCommand } from '@kongano/domain';
import type { JobDefinition } from '../../platform/jobs';
import type { Platform } from '../../platform/module';
import { systemActor } from '../../platform/session';
import type { Call, Tx } from '../../platform/use-case';
import { movingStatuses, openStatuses } from './match.visibility';
import type { MatchSteps } from './match-steps.service';

const systemCall: Call = { actor: systemActor, language: 'en', idempotencyKey: null, requestHash: '' };
const MOST_AT_ONCE = 500;

/** What days do to matches: parked ones wake, brokers are told of a day that came, and after two silent working days a second broker is asked. */
export class MatchClock {
  constructor(
    private readonly platform: Pick<Platform, 'useCases' | 'pool' | 'clock'>,
    private readonly steps: MatchSteps,
  ) {}

  jobs(): JobDefinition[] {
    return [{ task: 'matches.follow-clock', cron: '*/15 * * * *', run: async () => void (await this.follow()) }];
  }

  /** Gives how many matches changed. */
  async follow(): Promise<number> {
    const today = dayOf(this.platform.clock());
    const take = (command: MatchCommand) => (tx: Tx, id: string) => this.steps.takeAsSystem(tx, id, command);
    const woken = await this.#each(`status = 'PARKED' and parked_until <= $1`, today, take({ action: 'UNPARK' }));
    const due = `status in ${movingStatuses} and next_step_due <= $1`;
    const told = await this.#each(`${due} and overdue_on is distinct from next_step_due`, today, take({ action: 'NOTE_OVERDUE' }));
    // Two working days are two days at least; the lifecycle counts them.
    const asked = await this.#each(`${due} and second_broker_id is null`, addDays(today, -2), (tx, id) => this.#escalate(tx, id));
    return woken + told + asked;
  }

  async #escalate(tx: Tx, id: string): Promise<boolean> {
    const brokerId = await leastLoaded(tx, id);
    return brokerId !== null && this.steps.takeAsSystem(tx, id, { action: 'ESCALATE', brokerId });
  }

  /** One transaction for each match, so that one that fails holds up no other. */
  async #each(condition: string, day: string, work: (tx: Tx, id: string) => Promise<boolean>): Promise<number> {
    const { useCases, pool } = this.platform;
    const { rows } = await pool.query<{ id: string }>(
      `select id from match where ${condition} order by next_step_due, id limit ${MOST_AT_ONCE}`,
      [day],
    );
    let changed = 0;
    for (const { id } of rows) {
      const { isDone } = await useCases.run(systemCall, 'clock', async (tx) => ({ isDone: await work(tx, id), problems: [] }));
      if (isDone) changed += 1;
    }
    return changed;
  }
}

/** The broker with the fewest open cases, but for the one whose case it is. */
async function leastLoaded(tx: Tx, matchId: string): Promise<string | null> {
  const [row]: { id: string }[] = await tx.manager.query(
    `select p.id from person p left join match m on (m.owner_id = p.id or m.second_broker_id = p.id) and m.status in ${openStatuses}
     where 'BROKER' = any(p.roles) and p.id is distinct from (select owner_id from match where id = $1)
     group by p.id order by count(m.id), p.id limit 1`,
    [matchId],
  );
  return row?.id ?? null;
}
