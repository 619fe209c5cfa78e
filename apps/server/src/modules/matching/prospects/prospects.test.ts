import type { Pool } from 'pg';
import { Refusal } from '../../../platform/errors';
import { Prospects } from './prospects.job';

type Deps = ConstructorParameters<typeof Prospects>[0];

/** One need is stale, and asking for what fits it ends as it is told; tells what was written. */
function looking(candidates: () => Promise<never[]>) {
  const written: string[] = [];
  const query = async (text: string) => {
    if (text.startsWith('insert')) written.push(text);
    return { rows: text.includes('left join need_prospect') ? [{ id: 'n' }] : [] };
  };
  const deps: Deps = {
    // Only `query` is asked of the pool.
    pool: { query } as unknown as Pool,
    feed: { load: async () => [{ document: { id: 'n' } }] } as unknown as Deps['feed'],
    finder: { candidates, explainAll: async () => [] } as unknown as Deps['finder'],
    active: { version: null, follow: async () => undefined } as unknown as Deps['active'],
  };
  const [job] = new Prospects(deps).jobs();
  return { run: () => job?.run({}), written };
}

describe('the job that looks for answers', () => {
  it('keeps of a need that nothing shares anything with that nothing answers it', async () => {
    const { run, written } = looking(async () => []);
    await run();
    expect(written).toHaveLength(1);
  });

  it('leaves it to the next run while the index is being built, and fails for anything else', async () => {
    const notReady = looking(() => Promise.reject(new Refusal('NOT_READY', { en: 'later', sw: 'baadaye' })));
    await expect(notReady.run()).resolves.toBeUndefined();
    expect(notReady.written).toEqual([]);
    await expect(looking(() => Promise.reject(new Error('broken'))).run()).rejects.toThrow('broken');
  });
});
