import type { MatchDocument } from '@kongano/matching';
import fc from 'fast-check';
import type { Access, Reader } from './protocol';
import { Shelves } from './shelf';

const document = (id: string, title: string): MatchDocument => ({
  ...{ id, title, language: 'en', body: '', keywords: [], sectorCodes: [], fieldCodes: [] },
});
const open = { isPublic: true, isForMembers: true, isAnonymous: false, named: [] };
const openToAll: Access = { ...open, authorId: 'author', organisationId: null };
const nobody: Reader = { personId: null, organisationIds: [], seesMembersOnly: false, seesEverything: false };
const asking = document('asking', 'clay kiln');

const put = (shelves: Shelves, id: string, access = openToAll, isBuilding = false, title = 'clay kiln'): void => {
  shelves.do('change', { side: 'OFFER', put: [{ document: document(id, title), access }], removed: [], isBuilding });
};
const remove = (shelves: Shelves, id: string): void => {
  shelves.do('change', { side: 'OFFER', put: [], removed: [id], isBuilding: false });
};
const seen = (shelves: Shelves, reader = nobody, limit = 10, except: string[] = []): string[] =>
  shelves.do('rank', { side: 'OFFER', document: asking, reader, limit, except }).map(({ id }) => id);

describe('what an asker may not see takes no place', () => {
  const forMembers: Access = { ...open, isPublic: false, authorId: 'author', organisationId: 'institute' };
  it.each<[string, Partial<Reader>, boolean]>([
    ['a stranger', {}, false],
    ['a member of another organisation', { personId: 'stranger', organisationIds: ['firm'] }, false],
    ['a verified member', { personId: 'stranger', organisationIds: ['firm'], seesMembersOnly: true }, true],
    ['its author', { personId: 'author' }, true],
    ['a colleague of its author', { personId: 'colleague', organisationIds: ['institute'] }, true],
  ])('for %s', (_who, reader, may) => {
    const shelves = new Shelves();
    for (let at = 0; at < 5; at += 1) put(shelves, `a-hidden-${at}`, forMembers);
    put(shelves, 'z-open');
    expect(seen(shelves, { ...nobody, ...reader }, 1)).toEqual([may ? 'a-hidden-0' : 'z-open']);
  });

  it('also what members may not see is staff’s and theirs whom a broker named', () => {
    const invited: Access = {
      ...open,
      isPublic: false,
      isForMembers: false,
      named: ['friend', 'institute'],
      ...{ authorId: 'a', organisationId: null },
    };
    const shelves = new Shelves();
    put(shelves, 'invited', invited);
    const readers: Partial<Reader>[] = [
      { personId: 'friend' },
      { organisationIds: ['institute'] },
      { seesEverything: true },
      { seesMembersOnly: true },
    ];
    expect(readers.map((reader) => seen(shelves, { ...nobody, ...reader }).length)).toEqual([1, 1, 1, 0]);
  });

  it('nor does it tell by the score of anything else that it is there', () => {
    const [alone, beside] = [new Shelves(), new Shelves()];
    for (const shelves of [alone, beside])
      for (const title of ['clay kiln', 'clay pot', 'iron kiln']) put(shelves, title, openToAll, false, title);
    for (const title of ['clay kiln', 'klay', 'udongo wa tanuru'])
      put(beside, `hidden ${title}`, { ...openToAll, isPublic: false, isForMembers: false }, false, title);
    const ask = (shelves: Shelves) =>
      shelves.do('rank', { side: 'OFFER', document: document('asking', 'klay kiln'), reader: nobody, limit: 9, except: [] });
    expect(ask(beside)).toEqual(ask(alone));
    expect(ask(alone)).toHaveLength(3);
  });

  it('and whose an anonymous one is, is told to staff alone', () => {
    const shelves = new Shelves();
    put(shelves, 'a', { ...openToAll, isPublic: false, isAnonymous: true });
    const experts = (reader: Reader) => shelves.do('rankExperts', { kind: 'PERSON', document: asking, reader, limit: 5, except: [] });
    expect(experts({ ...nobody, seesMembersOnly: true })).toEqual([]);
    expect(experts({ ...nobody, seesEverything: true })).toHaveLength(1);
  });

  it('nor does it count for whose it is', () => {
    const shelves = new Shelves();
    put(shelves, 'a', { ...open, isPublic: false, authorId: 'one', organisationId: 'institute' });
    put(shelves, 'b', { ...open, authorId: 'two', organisationId: 'institute' });
    put(shelves, 'c', { ...open, authorId: 'three', organisationId: null });
    const experts = (kind: 'PERSON' | 'ORGANISATION', reader = nobody) =>
      shelves
        .do('rankExperts', { kind, document: asking, reader, limit: 5, except: [] })
        .map(({ owner, best }) => [owner, ...best.map(({ id }) => id)].join(' '))
        .sort();
    expect(experts('PERSON')).toEqual(['three c', 'two b']);
    expect(experts('ORGANISATION')).toEqual(['institute b']);
    expect(experts('PERSON', { ...nobody, personId: 'one' })).toEqual(['one a', 'three c', 'two b']);
    expect(experts('ORGANISATION', { ...nobody, seesMembersOnly: true })).toEqual(['institute a b']);
  });

  it('nor does the asking document itself, nor what is to be left out', () => {
    const shelves = new Shelves();
    for (const id of ['asking', 'dismissed', 'kept']) put(shelves, id);
    expect(seen(shelves, nobody, 1, ['dismissed'])).toEqual(['kept']);
  });
});

describe('while another index is built', () => {
  it('the old one answers, until they are swapped', () => {
    const shelves = new Shelves();
    put(shelves, 'old');
    shelves.do('begin', null);
    put(shelves, 'new', openToAll, true);
    expect(seen(shelves)).toEqual(['old']);
    shelves.do('swap', null);
    expect(seen(shelves)).toEqual(['new']);
  });

  it('whatever changes before, between and after its batches, both know the same afterwards', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const changes = fc.array(fc.record({ id: fc.constantFrom(...ids), isOpen: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(changes, changes, changes, changes), ([before, early, between, late]) => {
        const database = new Set<string>();
        const shelves = new Shelves();
        const happen = (some: readonly { id: string; isOpen: boolean }[]): void => {
          for (const { id, isOpen } of some) {
            if (isOpen) database.add(id);
            else database.delete(id);
            if (isOpen) put(shelves, id);
            else remove(shelves, id);
          }
        };
        const build = (batch: readonly string[]): void => {
          for (const id of batch) if (database.has(id)) put(shelves, id, openToAll, true);
        };
        happen(before);
        shelves.do('begin', null);
        happen(early);
        build(['a', 'b']);
        happen(between);
        build(['c', 'd']);
        happen(late);
        const expected = [...database].sort();
        expect(seen(shelves).sort()).toEqual(expected);
        shelves.do('swap', null);
        expect(seen(shelves).sort()).toEqual(expected);
        expect(shelves.do('figures', null).OFFER.documents).toBe(expected.length);
      }),
    );
  });
});
