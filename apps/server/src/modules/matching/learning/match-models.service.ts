import { compareModels, type ModelDifference } from '@kongano/matching';
import { notFound } from '../../../platform/errors';
import type { Call, Outcome, Tx, UseCases } from '../../../platform/use-case';
import type { ActiveWeights } from './active-weights';
import type { MatchModelStore, StoredModel } from './match-models.store';

const NEWEST = 50;

/** The versions of the learned weights for those who care for the matcher: to look at, to compare, and to choose from. */
export class MatchModels {
  constructor(
    private readonly useCases: UseCases,
    private readonly store: MatchModelStore,
    private readonly active: ActiveWeights,
  ) {}

  list(): Promise<StoredModel[]> {
    return this.store.newest(NEWEST);
  }

  /** How the weights and the quality changed from one version to another. Throws not-found for a version that there is not. */
  async compare(from: number, to: number): Promise<ModelDifference> {
    const [one, other] = await Promise.all([this.store.find(from), this.store.find(to)]);
    if (!one || !other) throw notFound();
    return compareModels(one.model, other.model);
  }

  /** Makes a version count, or with null the hand weights, until a person chooses otherwise. */
  choose(call: Call, version: number | null): Promise<Outcome> {
    return this.#change(call, 'chooseMatchModel', async (tx) => {
      const chosen = version === null ? null : await this.store.find(version);
      if (version !== null && !chosen) throw notFound();
      await this.#set(tx, version, true);
    });
  }

  /** Lets the newest version that was kept count, and each that is kept from now on. */
  follow(call: Call): Promise<Outcome> {
    return this.#change(call, 'followMatchModels', async (tx) => {
      const [newest]: { version: number }[] = await tx.manager.query(
        `select version from match_model where outcome = 'KEPT' order by version desc limit 1`,
      );
      await this.#set(tx, newest?.version ?? null, false);
    });
  }

  /** Learns soon, not only at night; a run that waits already is not doubled. */
  learn(call: Call): Promise<Outcome> {
    return this.useCases.run(call, 'learnMatchModel', async (tx) => {
      await tx.enqueue({ task: 'matching.learn', payload: {}, key: 'matching.learn' });
      return { problems: [] };
    });
  }

  async #change(call: Call, name: string, work: (tx: Tx) => Promise<void>): Promise<Outcome> {
    const outcome = await this.useCases.run(call, name, async (tx) => {
      await work(tx);
      return { problems: [] };
    });
    await this.active.follow();
    return outcome;
  }

  async #set(tx: Tx, version: number | null, isByHand: boolean): Promise<void> {
    const [before]: { version: number | null }[] = await tx.manager.query('select version from match_model_choice for update');
    await tx.manager.query('update match_model_choice set version = $1, is_by_hand = $2', [version, isByHand]);
    // The hand weights are no version: what was left for them is the subject then.
    const [subject]: { id: string }[] = await tx.manager.query('select id from match_model where version = $1', [
      version ?? before?.version,
    ]);
    if (!subject) return;
    const facts = { from: before?.version ?? null, to: version, isByHand };
    await tx.record({ verb: 'match_model.chosen', subjectKind: 'MATCH_MODEL', subjectId: subject.id, facts });
  }
}
