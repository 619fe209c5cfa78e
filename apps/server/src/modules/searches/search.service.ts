import { mostSavedSearches } from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Outcome, Tx, UseCases } from '../../platform/use-case';
import { SavedSearchEntity } from './saved-search.entity';
import { readSearchInput, type SavedSearchInput } from './saved-search.inputs';

export interface SavedSearchOutcome extends Outcome {
  readonly searchId: string | null;
}

/** Saved searches are their person's own, so nothing of them is in the record of what happened. */
export class SearchService {
  constructor(private readonly useCases: UseCases) {}

  /** Saves a search, or changes the one that has this id: saving what was removed brings it back. Throws not-found for another person's id. */
  save(call: Call, id: string, input: SavedSearchInput): Promise<SavedSearchOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'saveSearch', async (tx) => {
      const personId = signedIn(tx);
      const { value, problems } = readSearchInput(call, input, tx.now);
      if (problems.length > 0) return { searchId: null, problems };
      const others = await lockOthers(tx, id, personId);
      if (others.filter(({ kind }) => kind === value.kind).length >= mostSavedSearches)
        return { searchId: null, problems: [problem(call, 'TOO_MANY_SEARCHES', null, { limit: mostSavedSearches })] };
      const same = others.find(({ kind, address }) => kind === value.kind && address === value.address);
      if (same) return { searchId: same.id, problems: [problem(call, 'SEARCH_IS_SAVED', 'name')] };
      const known = await tx.manager.findOneBy(SavedSearchEntity, { id });
      if (known && known.personId !== personId) throw notFound();
      if (known) await tx.manager.update(SavedSearchEntity, { id }, value);
      else await tx.manager.insert(SavedSearchEntity, { ...value, id, personId, seenAt: tx.now, createdAt: tx.now });
      return { searchId: id, problems: [] };
    });
  }

  /** Removing what is not there is done already. */
  remove(call: Call, id: string): Promise<SavedSearchOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'removeSearch', async (tx) => {
      await tx.manager.delete(SavedSearchEntity, { id, personId: signedIn(tx) });
      return { searchId: null, problems: [] };
    });
  }

  /** What is published from now on is new. */
  markSeen(call: Call, id: string): Promise<SavedSearchOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'markSearchSeen', async (tx) => {
      const { affected } = await tx.manager.update(SavedSearchEntity, { id, personId: signedIn(tx) }, { seenAt: tx.now });
      if (affected === 0) throw notFound();
      return { searchId: id, problems: [] };
    });
  }
}

function signedIn({ actor }: Tx): string {
  if (actor.personId === null) throw notFound();
  return actor.personId;
}

/** Two savings at once wait for each other, so that there are never more than there may be. */
async function lockOthers({ manager }: Tx, id: string, personId: string): Promise<readonly SavedSearchEntity[]> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 5))', [personId]);
  const all = await manager.findBy(SavedSearchEntity, { personId });
  return all.filter((search) => search.id !== id);
}
