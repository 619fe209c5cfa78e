import 'reflect-metadata';
import { makeLog } from '../../../platform/log';
import type { PostingDocument } from '../../postings';
import { TextRefused } from './embeddings.port';
import { Meanings } from './meanings';
import { madeVector } from './testing/embeddings-endpoint';
import { VectorMaker } from './vector-maker';
import type { VectorStore } from './vector-store';

const settings = { url: 'http://127.0.0.1:1/v1', model: 'made', key: undefined, texts: 'public', unrelated: 0.1 } as const;

const posting = (
  id: string,
  title: string,
  more: { visibility?: 'PUBLIC' | 'MEMBERS'; isOpenForMatch?: boolean } = {},
): PostingDocument => ({
  document: { id, title, language: 'en', body: '', keywords: [], sectorCodes: [], fieldCodes: [] },
  parts: [],
  readable: { status: 'PUBLISHED', visibility: more.visibility ?? 'PUBLIC', archivedAt: null, authorId: id, organisationId: null },
  isOpenForMatch: more.isOpenForMatch ?? true,
});

/** The maker among things that are kept in memory. */
function workshop(postings: readonly PostingDocument[], given: Partial<Pick<typeof settings, 'texts'>> | { texts: 'all' } = {}) {
  const kept = new Map<string, Int8Array>();
  const world = { now: 0, isDown: false, isTaken: false, asked: [] as string[][], told: [] as string[], warnings: 0 };
  const store = {
    find: async (hashes: readonly string[]) => new Map([...kept].filter(([hash]) => hashes.includes(hash))),
    keep: async (vectors: ReadonlyMap<string, Int8Array>) => {
      for (const [hash, vector] of vectors) kept.set(hash, vector);
    },
    alone: async (work: () => Promise<void>) => {
      if (!world.isTaken) await work();
      return !world.isTaken;
    },
  } as unknown as VectorStore;
  const meanings = new Meanings(store, { ...settings, ...given });
  const log = makeLog('silent');
  log.warn = () => {
    world.warnings += 1;
  };
  const load = async (_side: unknown, ids: readonly string[]) => postings.filter(({ document }) => ids.includes(document.id));
  const maker = new VectorMaker({
    embeddings: {
      model: 'made',
      embed: async (texts) => {
        if (world.isDown) throw new Error('nobody there');
        world.asked.push([...texts]);
        if (texts.some((text) => text.includes('refuse me'))) throw new TextRefused('no');
        return texts.map(madeVector);
      },
    },
    ...{ store, meanings, load, log },
    refresh: async (_side, ids) => {
      world.told.push(...ids);
      await meanings.attach('OFFER', await load('OFFER', ids));
    },
    clock: () => new Date(world.now),
  });
  const read = () => meanings.attach('OFFER', postings);
  return { world, maker, meanings, read, kept };
}

describe('having vectors made', () => {
  it('asks for each text once, tells the index, and gives the vectors from then on', async () => {
    const { world, maker, meanings, read } = workshop([posting('a', 'quilbern'), posting('b', 'drostane'), posting('c', 'quilbern')]);
    expect((await read()).some(({ document }) => document.meaning)).toBe(false);
    expect(meanings.waiting).toBe(3);
    await maker.round();
    expect(world.asked).toEqual([['quilbern', 'drostane']]);
    expect(world.told.sort()).toEqual(['a', 'b', 'c']);
    const [first, , third] = await read();
    expect(first?.document.meaning).toEqual({ vector: third?.document.meaning?.vector, unrelated: 0.1 });
    expect(meanings.waiting).toBe(0);
    await maker.round();
    expect([world.asked.length, maker.state.made]).toEqual([1, 2]);
  });

  it('asks for many in batches', async () => {
    const { world, maker, read } = workshop(Array.from({ length: 70 }, (_, at) => posting(`p${at}`, `splanket ${at}`)));
    await read();
    await maker.round();
    expect(world.asked.map((texts) => texts.length)).toEqual([32, 32, 6]);
  });

  it('finds the one text that is refused, and asks for it no more', async () => {
    const { world, maker, meanings, read, kept } = workshop([
      ...Array.from({ length: 7 }, (_, at) => posting(`p${at}`, `quilbern ${at}`)),
      posting('bad', 'refuse me'),
    ]);
    await read();
    await maker.round();
    expect([kept.size, maker.state.failures, maker.state.isReachable]).toEqual([7, 0, true]);
    const asked = world.asked.length;
    await read();
    await maker.round();
    expect([world.asked.length, meanings.waiting]).toEqual([asked, 0]);
  });

  it('waits ever longer for a maker that does not answer, says so once, and goes on when it does', async () => {
    const { world, maker, meanings, read } = workshop([posting('a', 'quilbern')]);
    await read();
    world.isDown = true;
    const failuresAfter = async (seconds: number) => {
      world.now += 1000 * seconds;
      await maker.round();
      return maker.state.failures;
    };
    expect([
      await failuresAfter(0),
      await failuresAfter(1),
      await failuresAfter(1),
      await failuresAfter(2),
      await failuresAfter(2),
    ]).toEqual([1, 1, 2, 2, 3]);
    expect([world.warnings, maker.state.isReachable, meanings.waiting]).toEqual([1, false, 1]);
    for (let at = 0; at < 20; at += 1) await failuresAfter(300);
    expect(maker.state.failures).toBe(23);
    world.isDown = false;
    await failuresAfter(300);
    expect([world.warnings, maker.state.isReachable, meanings.waiting, world.told]).toEqual([1, true, 0, ['a']]);
  });

  it('leaves the asking to the server that is at it, and takes up what that one had made', async () => {
    const { world, maker, read, kept, meanings } = workshop([posting('a', 'quilbern')]);
    await read();
    world.isTaken = true;
    await maker.round();
    expect([world.asked, meanings.waiting]).toEqual([[], 1]);
    const other = workshop([posting('a', 'quilbern')]);
    await other.read();
    await other.maker.round();
    for (const [hash, vector] of other.kept) kept.set(hash, vector);
    await maker.round();
    expect([world.asked, world.told, meanings.waiting]).toEqual([[], ['a'], 0]);
  });
});

describe('what is told to an endpoint', () => {
  const open = posting('open', 'quilbern');
  const members = posting('members', 'drostane', { visibility: 'MEMBERS' });
  const draft = posting('draft', 'splanket', { isOpenForMatch: false });
  const empty = posting('empty', ' ');

  it.each([
    ['public', ['quilbern']],
    ['all', ['quilbern', 'drostane']],
  ] as const)('of %s texts', async (texts, told) => {
    const { world, maker, read } = workshop([open, members, draft, empty], { texts });
    await read();
    await maker.round();
    expect(world.asked.flat()).toEqual(told);
  });

  it('is no more what has become private before it was asked', async () => {
    const postings = [posting('a', 'quilbern')];
    const { world, maker, read, meanings } = workshop(postings);
    await read();
    postings[0] = posting('a', 'quilbern', { visibility: 'MEMBERS' });
    await maker.round();
    expect([world.asked, meanings.waiting]).toEqual([[], 0]);
  });
});
