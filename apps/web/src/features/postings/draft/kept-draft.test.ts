import { draftKey, keepDraft } from '../../../lib/drafts';
import { findUnsent, forgetKept, keepRefused, keysOf, readKept } from './kept-draft';

const blank = { title: '', tags: [] as string[], cost: null as number | null };
const draft = { version: 3, base: blank, values: { title: 'Oil', tags: ['press'], cost: 5 } };
const keys = keysOf('p1', 'need', 'n1');

describe('what is kept on the device', () => {
  it('is found again with what it was changed from', () => {
    keepDraft(keys.waiting, draft);
    expect(readKept(keys, blank)).toEqual(draft);
  });

  it('is found among the refused when nothing waits', () => {
    keepRefused(keys, draft);
    expect(readKept(keys, blank)).toEqual(draft);
    keepRefused(keys, undefined);
    expect(readKept(keys, blank)).toBeUndefined();
  });

  it('loses the parts that no longer fit the form, and nothing else', () => {
    keepDraft(keys.waiting, { version: null, base: {}, values: { title: 7, tags: ['press'], gone: true } });
    expect(readKept(keys, blank)).toEqual({ version: null, base: blank, values: { ...blank, tags: ['press'] } });
  });

  it('is nothing when it is not a draft at all', () => {
    keepDraft(keys.waiting, 'words');
    expect(readKept(keys, blank)).toBeUndefined();
  });

  it('leads back to what was begun and never sent, of the same person', () => {
    keepDraft(draftKey('p1', 'need', 'sent'), draft);
    keepDraft(draftKey('p1', 'need', 'unsent'), { ...draft, version: null });
    expect(findUnsent('p1', 'need', blank)).toBe('unsent');
    expect(findUnsent('p2', 'need', blank)).toBeUndefined();
  });

  it('is forgotten as a whole', () => {
    keepDraft(keys.waiting, draft);
    keepRefused(keys, draft);
    forgetKept(keys);
    expect(readKept(keys, blank)).toBeUndefined();
  });
});
