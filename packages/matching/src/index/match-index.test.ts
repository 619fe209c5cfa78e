import fc from 'fast-check';
import type { MatchDocument } from '../match-document';
import { anyDocument, someDocument } from '../testing/documents';
import { createMatchIndex, type MatchIndex } from './match-index';

const indexOf = (documents: readonly MatchDocument[]): MatchIndex => {
  const index = createMatchIndex();
  for (const document of documents) index.upsert(document);
  return index;
};
const ids = (index: MatchIndex, query: MatchDocument, limit = 10): string[] => index.rank(query, { limit }).map(({ id }) => id);

const kiln = someDocument({ id: 'kiln', title: 'Clay kiln for brick makers', sectorCodes: ['2392'] });
const dryer = someDocument({ id: 'dryer', title: 'Solar dryer for mushrooms', sectorCodes: ['1030'] });
const press = someDocument({ id: 'press', title: 'Oil press for sunflower', sectorCodes: ['1040'] });

describe('an index of documents', () => {
  test('the document that shares most comes first, and one that shares nothing known of it comes last or not at all', () => {
    const query = someDocument({ id: 'need', title: 'We look for a mushroom dryer', sectorCodes: ['1030'] });
    expect(ids(indexOf([kiln, press, dryer]), query)[0]).toBe('dryer');
  });

  test('a Swahili need finds an English offer', () => {
    const query = someDocument({ id: 'need', language: 'sw', title: 'Kukamua mafuta ya alizeti' });
    const [first] = indexOf([kiln, press, dryer]).rank(query, { limit: 3 });
    expect(first?.id).toBe('press');
  });

  test('the same index serves both directions', () => {
    const need = someDocument({ id: 'need', language: 'sw', title: 'Kukausha uyoga' });
    expect(ids(indexOf([need]), dryer)).toEqual(['need']);
  });

  test('a newer version replaces the older one', () => {
    const index = indexOf([kiln, dryer]);
    index.upsert({ ...kiln, title: 'Rice mill' });
    expect(index.size).toBe(2);
    expect(ids(index, someDocument({ id: 'q', title: 'rice' }))[0]).toBe('kiln');
    expect(index.statistics.documentsWith('kiln')).toBe(0);
  });

  test('taking out an unknown document changes nothing', () => {
    const index = indexOf([kiln]);
    index.remove('nobody');
    expect(index.size).toBe(1);
  });

  test('what may not be seen is neither returned nor takes a place', () => {
    const index = indexOf([kiln, dryer, press]);
    const query = someDocument({ id: 'q', title: 'mushroom dryer, oil press' });
    expect(index.rank(query, { limit: 1, allow: (id) => id !== 'dryer' }).map(({ id }) => id)).toEqual(['press']);
    expect(index.rank(query, { limit: 5, allow: () => false })).toEqual([]);
  });

  test('equal scores are ordered by id', () => {
    const copies = ['c', 'a', 'b'].map((id) => someDocument({ id, title: 'clay kiln' }));
    expect(ids(indexOf(copies), kiln)).toEqual(['a', 'b', 'c']);
  });

  test('of two that have all that is asked, the one that has more of it comes first', () => {
    const some = [
      someDocument({ id: 'a-once', body: 'kiln' }),
      someDocument({ id: 'b-often', title: 'kiln', body: 'kiln kiln kiln' }),
      someDocument({ id: 'c-twice', body: 'kiln kiln' }),
    ];
    expect(ids(indexOf(some), someDocument({ id: 'q', body: 'kiln' }))).toEqual(['b-often', 'c-twice', 'a-once']);
  });

  test('words that stand together count for more than words apart', () => {
    const together = someDocument({ id: 'z-together', body: 'wide gate, loud horn' });
    const apart = someDocument({ id: 'a-apart', body: 'wide horn, loud gate' });
    expect(ids(indexOf([apart, together]), someDocument({ id: 'q', body: 'a loud horn' }))).toEqual(['z-together', 'a-apart']);
  });

  test('an empty index, an empty query and a limit of none give an empty list or no fault', () => {
    expect(createMatchIndex().rank(kiln, { limit: 5 })).toEqual([]);
    expect(indexOf([kiln]).rank(kiln, { limit: 0 })).toEqual([]);
    expect(() => indexOf([kiln]).rank(someDocument({ id: '' }), { limit: 5 })).not.toThrow();
  });

  test('many more documents than candidates keep the best and their order', () => {
    const many = Array.from({ length: 1500 }, (_, at) =>
      someDocument({ id: `d${at}`, body: `kiln number word${at % 50} ${'filler '.repeat(at % 7)}` }),
    );
    const ranked = indexOf(many).rank(someDocument({ id: 'q', body: 'kiln word7' }), { limit: 30 });
    expect(ranked).toHaveLength(30);
    expect(ranked.every(({ id }) => Number(id.slice(1)) % 50 === 7)).toBe(true);
    expect(ranked.every(({ score }, at) => at === 0 || score <= (ranked[at - 1]?.score ?? 0))).toBe(true);
  });
});

describe('whatever the documents say', () => {
  const documents = fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 10 });

  test('scores lie in 0..1, and the order is by score', () => {
    fc.assert(
      fc.property(documents, anyDocument, (some, query) => {
        const ranked = indexOf(some).rank(query, { limit: 10 });
        for (const [at, { score }] of ranked.entries()) {
          expect(score > 0 && score <= 1).toBe(true);
          const before = ranked[at - 1];
          if (before) expect(before.score).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  test('the order of insertion makes no difference', () => {
    fc.assert(
      fc.property(documents, anyDocument, (some, query) => {
        expect(indexOf([...some].reverse()).rank(query, { limit: 10 })).toEqual(indexOf(some).rank(query, { limit: 10 }));
      }),
    );
  });

  test('taking out undoes putting in', () => {
    fc.assert(
      fc.property(documents, fc.array(anyDocument, { maxLength: 5 }), anyDocument, (some, visitors, query) => {
        const index = indexOf(some);
        const strangers = visitors.map((visitor) => ({ ...visitor, id: `visitor ${visitor.id}` }));
        for (const stranger of strangers) index.upsert(stranger);
        for (const { id } of strangers) index.remove(id);
        expect(index.size).toBe(some.length);
        expect(index.rank(query, { limit: 10 })).toEqual(indexOf(some).rank(query, { limit: 10 }));
      }),
    );
  });
});
