import { countDrafts, draftKey, dropDraft, dropDrafts, keepDraft, listDrafts, readDraft } from './drafts';

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

describe('a draft on the device', () => {
  const key = draftKey('asha', 'need', '1');

  it('comes back with the time it was kept', () => {
    expect(keepDraft(key, 'oil', new Date('2026-03-09T12:00:00Z'))).toBe(true);
    expect(readDraft(key, asText)).toEqual({ value: 'oil', at: '2026-03-09T12:00:00.000Z' });
  });

  it('is not given when its shape is one of an older version', () => {
    keepDraft(key, { title: 'oil' });
    expect(readDraft(key, asText)).toBeUndefined();
  });

  it('is gone after it was dropped', () => {
    keepDraft(key, 'oil');
    dropDraft(key);
    expect(readDraft(key, asText)).toBeUndefined();
  });

  it.each(['{', 'null', '7', '{"at":1}'])('that is broken (%s) is no draft', (stored) => {
    localStorage.setItem(`kongano.draft.${key}`, stored);
    expect(readDraft(key, asText)).toBeUndefined();
  });

  it('is listed for its own person and kind alone', () => {
    keepDraft(key, 'oil');
    keepDraft(draftKey('asha', 'offer', '2'), 'filter');
    keepDraft(draftKey('juma', 'need', '3'), 'leather');
    expect(listDrafts('asha', 'need')).toEqual(['1']);
  });

  it('says so when the device has no room', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft(key, 'oil')).toBe(false);
    full.mockRestore();
  });

  it('of one person are counted, and taken off the device together', () => {
    keepDraft(draftKey('asha', 'offer', '2'), 'oil');
    keepDraft(draftKey('asha', 'need', '3'), 'oil');
    keepDraft(draftKey('ashanti', 'need', '4'), 'gold');
    expect(countDrafts('asha')).toBe(2);
    dropDrafts('asha');
    expect([countDrafts('asha'), countDrafts('ashanti')]).toEqual([0, 1]);
  });
});
