import { largestShares } from '../score/combine';
import { someDocument } from '../testing/documents';
import { DocumentStore } from './document-store';

const kiln = someDocument({ id: 'kiln', title: 'clay kiln', body: 'loud horn. wide gate', sectorCodes: ['2392'] });
const horn = someDocument({ id: 'horn', body: 'horn', sectorCodes: ['1040'] });

describe('the store behind an index', () => {
  test('its statistics follow every change', () => {
    const store = new DocumentStore();
    expect(store.statistics).toMatchObject({ size: 0, averageLength: 0 });
    store.upsert(kiln);
    store.upsert(horn);
    expect(store.statistics).toMatchObject({ size: 2, averageLength: (8 + 1) / 2 });
    expect(store.statistics.documentsWith('horn')).toBe(2);
    store.remove('kiln');
    expect(store.statistics).toMatchObject({ size: 1, averageLength: 1 });
    expect(store.statistics.documentsWith('horn')).toBe(1);
    expect(store.statistics.documentsWith('clay')).toBe(0);
    expect([store.statistics.speaks('en'), store.statistics.speaks('sw')]).toEqual([true, false]);
    store.upsert({ ...kiln, language: 'sw' });
    expect(store.statistics.speaks('sw')).toBe(true);
  });

  test('what is not counted leaves every statistic as it was, also when it goes or begins to count', () => {
    const figures = (store: DocumentStore) => {
      const { size, averageLength, documentsWith, documentsWithPair, speaks, termsLike } = store.statistics;
      const counts = ['clay', 'horn', 'udongo'].map(documentsWith);
      return [size, averageLength, ...counts, documentsWithPair('clay', 'kiln'), speaks('sw'), termsLike('udongi'), termsLike('klay')];
    };
    const swahili = someDocument({ id: 'udongo', language: 'sw', title: 'udongo', body: 'clay kiln' });
    const [store, plain] = [new DocumentStore(), new DocumentStore()];
    for (const one of [store, plain]) one.upsert(kiln);
    store.upsert(swahili, false);
    expect(figures(store)).toEqual(figures(plain));
    expect(store.size).toBe(2);
    store.upsert(swahili);
    plain.upsert(swahili);
    expect(figures(store)).toEqual(figures(plain));
    store.upsert(swahili, false);
    store.remove('udongo');
    plain.remove('udongo');
    expect(figures(store)).toEqual(figures(plain));
  });

  test('a freed place is used again', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    store.remove('kiln');
    store.upsert(horn);
    expect(store.ids).toEqual(['horn']);
  });

  test('neighbours are kept within a clause, and forgotten with the document', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    const terms = ['clay', 'kiln', 'loud', 'horn', 'wide', 'gate'];
    const nameOf = (number: number) => terms.find((term) => store.postings.find(term) === number);
    const neighbours = () => {
      const found: string[] = [];
      store.orders.forEachPair(
        0,
        Uint16Array.from({ length: store.postings.terms }, (_, term) => term + 1),
        (first, second) => found.push(`${nameOf(first - 1)} ${nameOf(second - 1)}`),
      );
      return found;
    };
    expect(neighbours()).toEqual(['clay kiln', 'loud horn', 'wide gate']);
    store.remove('kiln');
    expect(neighbours()).toEqual([]);
  });

  test('it keeps no text, and says how much memory it takes', () => {
    const store = new DocumentStore();
    const before = store.bytes;
    store.upsert(someDocument({ id: 'long', body: 'unheard '.repeat(20_000) }));
    expect(JSON.stringify([...store.ids, ...store.owners])).not.toContain('unheard');
    expect(store.bytes).toBeGreaterThan(before);
  });

  test('structural shares are told by slot, and the most that any slot has', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    store.upsert(horn);
    const asking = someDocument({ id: 'q', sectorCodes: ['1040'] });
    const shares = largestShares(asking);
    const facets = store.facets.sharesFor(asking, shares);
    expect(facets.of(1)).toBeCloseTo(shares.sector + shares.language);
    expect(facets.of(0)).toBeCloseTo(0.2 * shares.sector + shares.language);
  });
});
