import fc from 'fast-check';
import { explainerFor } from '../explain/explain-match';
import type { MatchDocument } from '../match-document';
import { anyDocument, someDocument } from '../testing/documents';
import { createMatchIndex, type MatchIndex } from './match-index';

/** What scoring every document by itself has as the best, without any index. */
function plainlyRanked(query: MatchDocument, documents: readonly MatchDocument[], index: MatchIndex): { id: string; score: number }[] {
  const explain = explainerFor(query, index);
  const scored = documents.map((document) => ({ id: document.id, score: explain(document).score })).filter(({ score }) => score > 0);
  return scored.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** Equal but for the order of scores that differ by rounding alone. */
function expectSame(found: readonly { id: string; score: number }[], plain: readonly { id: string; score: number }[], limit: number): void {
  const scores = new Map(plain.map(({ id, score }) => [id, score]));
  expect(found).toHaveLength(Math.min(limit, plain.length));
  for (const [at, { id, score }] of found.entries()) {
    expect(score).toBeCloseTo(plain[at]?.score ?? -1, 11);
    expect(scores.get(id)).toBeCloseTo(score, 11);
  }
}

const indexOf = (documents: readonly MatchDocument[]): MatchIndex => {
  const index = createMatchIndex();
  for (const document of documents) index.upsert(document);
  return index;
};

const topics = ['solar dryer mushroom', 'oil press sunflower', 'clay kiln brick', 'water pump irrigation', 'leather tanning chromium'];
const sectors = ['1030', '1040', '2392', '2813', '1511'];

/** Documents enough for several windows: many alike, a few near a question in words, pairs, facts, language or meaning. */
function manyDocuments(count: number): MatchDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const topic = topics[at % 5] ?? '';
    const words = topic.split(' ');
    const body = at % 7 === 0 ? words.toReversed().join(' ') : `${topic} number${at % 97}`;
    return someDocument({
      id: `d${at}`,
      title: at % 11 === 0 ? 'kikaushio cha uyoga' : topic,
      body: `${body}. ${'filler '.repeat(at % 13)}`,
      language: at % 11 === 0 ? 'sw' : 'en',
      sectorCodes: [sectors[at % 4] ?? ''],
      trlMin: 1 + (at % 9),
      trlMax: 1 + (at % 9),
    });
  });
}

describe('the best of many documents are those that scoring each by itself has', () => {
  const documents = manyDocuments(5000);
  const index = indexOf(documents);
  const asked = [
    someDocument({ id: 'words', body: 'a solar dryer for mushrooms, with a clay kiln number13' }),
    someDocument({ id: 'facts', body: 'oil press', sectorCodes: ['1040'], trlMin: 5, trlMax: 6 }),
    someDocument({ id: 'swahili', language: 'sw', title: 'Mashine ya kukaushia uyoga kwa jua', sectorCodes: ['1030'] }),
    someDocument({ id: 'nothing', body: 'zzz' }),
  ];

  test.each(asked.flatMap((query) => [1, 10, 100].map((limit) => [query.id, limit, query] as const)))(
    '%s, best %i',
    (_id, limit, query) => {
      expectSame(index.rank(query, { limit }), plainlyRanked(query, documents, index), limit);
    },
  );

  test('also of those alone that may be seen', () => {
    const isSeen = (id: string) => Number(id.slice(1)) % 3 === 0;
    const seen = documents.filter(({ id }) => isSeen(id));
    for (const query of asked) expectSame(index.rank(query, { limit: 50, allow: isSeen }), plainlyRanked(query, seen, index), 50);
  });

  test('also where a text of a thousand different words asks', () => {
    const wordsFrom = (first: number) => Array.from({ length: 1000 }, (_, at) => `word${(first + at).toString(36)}x`).join(' ');
    const long = [0, 300, 700].map((first) => someDocument({ id: `long${first}`, body: `${wordsFrom(first)} solar dryer` }));
    const all = [...documents, ...long];
    const [asking] = long;
    if (asking) expectSame(indexOf(all).rank(asking, { limit: 20 }), plainlyRanked(asking, all, indexOf(all)), 20);
  });

  test('also after a third has been taken out and another changed', () => {
    const changed = indexOf(documents);
    const kept = documents
      .filter((_, at) => at % 3 !== 0)
      .map((one, at) => (at % 2 ? one : { ...one, body: `${one.body} sunflower kiln` }));
    for (const [at, { id }] of documents.entries()) if (at % 3 === 0) changed.remove(id);
    for (const one of kept) changed.upsert(one);
    for (const query of asked) expectSame(changed.rank(query, { limit: 50 }), plainlyRanked(query, kept, changed), 50);
  });
});

test('the best of any documents are those that scoring each by itself has', () => {
  const some = fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(some, anyDocument, fc.integer({ min: 1, max: 12 }), (documents, query, limit) => {
      const index = indexOf(documents);
      expectSame(index.rank(query, { limit }), plainlyRanked(query, documents, index), limit);
    }),
  );
});
