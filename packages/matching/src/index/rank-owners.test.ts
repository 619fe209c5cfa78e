import fc from 'fast-check';
import { anyDocument, someDocument } from '../testing/documents';
import { createMatchIndex } from './match-index';

const query = someDocument({ id: 'q', title: 'clay kiln' });
const own = (id: string, owner: string | undefined, title: string) => someDocument({ id, title, ...(owner && { owner }) });

const index = createMatchIndex();
for (const document of [
  own('a1', 'amani', 'clay kiln'),
  own('a2', 'amani', 'clay kiln'),
  own('b1', 'baraka', 'clay kiln'),
  own('b2', 'baraka', 'oil press'),
  own('n1', undefined, 'clay kiln'),
])
  index.upsert(document);

describe('owners of documents', () => {
  test('two fitting documents count for more than one, and what nobody owns is left out', () => {
    const ranked = index.rankOwners(query, { limit: 5 });
    expect(ranked.map(({ owner }) => owner)).toEqual(['amani', 'baraka']);
    expect(ranked[0]?.best.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  test('only documents that may be seen count', () => {
    const ranked = index.rankOwners(query, { limit: 5, allow: (id) => id === 'a2' || id === 'b1' });
    expect(ranked[0]?.score).toBe(ranked[1]?.score);
    expect(ranked.map(({ owner }) => owner)).toEqual(['amani', 'baraka']);
    expect(index.rankOwners(query, { limit: 1 }).map(({ owner }) => owner)).toEqual(['amani']);
  });

  test('who is at home in a field comes before who did one thing in it beside much else', () => {
    const theirs = createMatchIndex();
    for (const document of [
      own('a1', 'zawadi', 'clay kiln for bricks'),
      own('a2', 'zawadi', 'clay and brick making'),
      own('b1', 'baraka', 'clay kiln for bricks'),
      own('b2', 'baraka', 'oil press, tax law, boat motor, wide gate, loud horn, tall mast, blue sail'),
    ])
      theirs.upsert(document);
    const [first, second] = theirs.rankOwners(query, { limit: 2 });
    expect([first?.owner, second?.owner]).toEqual(['zawadi', 'baraka']);
    expect(first?.profile).toBeGreaterThan(second?.profile ?? 1);
  });

  test('what was stated long ago says less of its owner, and nothing of a day changes nothing', () => {
    const theirs = createMatchIndex();
    theirs.upsert({ ...own('a1', 'amani', 'clay kiln'), statedOn: '2002-05-01' });
    theirs.upsert({ ...own('b1', 'baraka', 'clay kiln'), statedOn: '2026-05-01' });
    const named = (statedOn?: string) => theirs.rankOwners({ ...query, ...(statedOn && { statedOn }) }, { limit: 2 });
    const [fresh, old] = named('2026-06-01');
    expect([fresh?.owner, old?.owner]).toEqual(['baraka', 'amani']);
    expect(fresh?.score).toBeGreaterThan(old?.score ?? 1);
    expect(old?.best).toEqual([{ id: 'a1', score: named()[0]?.best[0]?.score }]);
    expect(named()[0]?.score).toBe(named()[1]?.score);
    expect(named('2001-01-01')[0]?.score).toBe(named()[0]?.score);
  });

  test('are whom one asks for, where it is not the owner of the document', () => {
    const ranked = index.rankOwners(query, { limit: 5, ownerOf: (id) => (id === 'n1' ? undefined : id.slice(1)) });
    expect(ranked.map(({ owner, best }) => [owner, best.map(({ id }) => id)])).toEqual([
      ['1', ['a1', 'b1']],
      ['2', ['a2', 'b2']],
    ]);
  });

  test('scores lie in 0..1 and fall from first to last, whatever the documents say', () => {
    const owned = fc.record({ document: anyDocument, owner: fc.constantFrom('amani', 'baraka', 'chausiku') });
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 12 }), anyDocument, (some, asking) => {
        const theirs = createMatchIndex();
        for (const [at, { document, owner }] of some.entries()) theirs.upsert({ ...document, id: `${at}`, owner });
        const scores = theirs.rankOwners(asking, { limit: 3 }).map(({ score }) => score);
        expect(scores.every((score, at) => score > 0 && score <= 1 && score <= (scores[at - 1] ?? 1))).toBe(true);
      }),
    );
  });
});
