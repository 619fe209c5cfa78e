import { dismissalReasons } from '../values/matching';
import { decideDismissal } from './dismissal';

describe('setting a suggestion aside', () => {
  test.each(dismissalReasons.filter((reason) => reason !== 'OTHER'))('%s says why by itself', (reason) => {
    expect(decideDismissal(reason, null)).toEqual({ ok: true, next: { reason, note: null } });
    expect(decideDismissal(reason, ' Mbali mno ')).toEqual({ ok: true, next: { reason, note: 'Mbali mno' } });
  });

  test.each([null, '', '  '])('another reason with %j for words is refused', (note) => {
    expect(decideDismissal('OTHER', note)).toEqual({ ok: false, code: 'REASON_REQUIRED' });
  });

  test('words have an end', () => {
    expect(decideDismissal('TOO_FAR', 'x'.repeat(1001))).toEqual({ ok: false, code: 'REASON_TOO_LONG' });
    expect(decideDismissal('OTHER', 'x'.repeat(1000)).ok).toBe(true);
  });
});
