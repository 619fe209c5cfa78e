import { largestShares } from '../score/combine';
import { someDocument } from '../testing/documents';
import { clauseEnd, DocumentStore } from './document-store';

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
  });

  test('a freed place is used again', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    store.remove('kiln');
    store.upsert(horn);
    expect(store.slots.map((stored) => stored?.document.id)).toEqual(['horn']);
  });

  test('the order of words is kept with the ends of clauses', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    const numbers = ['clay', 'kiln', null, 'loud', 'horn', null, 'wide', 'gate'].map((term) =>
      term ? store.postings.find(term) : clauseEnd,
    );
    expect([...(store.slots[0]?.sequence ?? [])]).toEqual(numbers);
  });

  test('structural shares are added by slot, to what is there', () => {
    const store = new DocumentStore();
    store.upsert(kiln);
    store.upsert(horn);
    const asking = someDocument({ id: 'q', sectorCodes: ['1040'] });
    const shares = largestShares(asking);
    const scores = new Float64Array([0.5, 0]);
    store.facets.addShares(asking, shares, scores);
    expect(scores[1]).toBeCloseTo(shares.sector + shares.language);
    expect(scores[0]).toBeCloseTo(0.5 + 0.2 * shares.sector + shares.language);
  });
});
