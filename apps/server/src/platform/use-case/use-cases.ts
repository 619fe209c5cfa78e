import type { DataSource, EntityManager } from 'typeorm';
import type { Events } from './events';
import { claimKey, keepOutcome, type RetryKey } from './idempotency';
import type { Call, Outcome, Tx } from './tx';

class Undone<R> extends Error {
  constructor(readonly outcome: R) {
    super('undone');
  }
}

/** Runs use cases, each one transaction: load, authorize, decide, write, record; then live updates and events follow the commit. */
export class UseCases {
  constructor(
    /** Begins transactions; where it is the manager of one, each use case is a step inside it. */
    private readonly database: { readonly source: Pick<DataSource, 'transaction'> },
    private readonly events: Events,
    private readonly notify: (
      manager: EntityManager,
      topic: string,
      payload: Readonly<Record<string, unknown>>,
    ) => Promise<(() => void) | undefined>,
    private readonly clock: () => Date,
    /** For loading what is past: recorded as of then, and no job follows from it. Else the database's own time counts, which all servers share. */
    private readonly past?: () => Date,
  ) {}

  async run<R extends Outcome>(call: Call, name: string, work: (tx: Tx) => Promise<R>): Promise<R> {
    const emitted: object[] = [];
    const afterCommit: (() => void)[] = [];
    try {
      const outcome = await this.database.source.transaction(async (manager) => {
        const key = retryKey(call, name);
        const earlier = key && (await claimKey<R>(manager, key));
        if (earlier) return earlier;
        const tx = this.#transaction(manager, call, emitted, afterCommit);
        const result = await work(tx);
        if (result.problems.length > 0) throw new Undone(result);
        await this.events.write(emitted, tx);
        if (key) await keepOutcome(manager, key, result);
        return result;
      });
      for (const send of afterCommit) send();
      await this.events.tell(emitted);
      return outcome;
    } catch (error) {
      // Undone carries the outcome of exactly this run, so its type is known.
      if (error instanceof Undone) return error.outcome as R;
      throw error;
    }
  }

  #transaction(manager: EntityManager, call: Call, emitted: object[], afterCommit: (() => void)[]): Tx {
    const { past } = this;
    return {
      manager,
      call,
      actor: call.actor,
      now: this.clock(),
      async record({ verb, subjectKind, subjectId, organisationId, facts }) {
        await manager.query(
          'insert into activity (at, actor_id, verb, subject_kind, subject_id, organisation_id, facts) values (coalesce($7, now()), $1, $2, $3, $4, $5, $6)',
          [call.actor.personId, verb, subjectKind, subjectId, organisationId ?? null, JSON.stringify(facts ?? {}), past?.()],
        );
      },
      emit: (event) => void emitted.push(event),
      async enqueue({ task, payload, runAt, key }) {
        if (past) return;
        await manager.query('select graphile_worker.add_job($1, $2::json, run_at := $3, job_key := $4)', [
          task,
          JSON.stringify(payload),
          runAt ?? null,
          key ?? null,
        ]);
      },
      hint: async (topic, payload) => {
        const send = await this.notify(manager, topic, payload);
        if (send) afterCommit.push(send);
      },
    };
  }
}

/** Null for a call that brings no key, and for nobody in particular: a key is one person's. */
function retryKey({ actor, idempotencyKey, requestHash }: Call, useCase: string): RetryKey | null {
  return idempotencyKey && actor.personId ? { personId: actor.personId, key: `${idempotencyKey}:${useCase}`, requestHash } : null;
}
