import { declineReasons, dismissalReasons } from '@kongano/domain';
import { type Judged, verdictsOf } from './judgments';

const one = (changes: Partial<Judged>): Judged => ({
  ...{ id: 1, verb: 'match.shortlisted', needId: 'n', offerId: 'o', code: null, list: null, isByStaff: true, passedOver: [] },
  ...changes,
});
const outcomes = (...judged: Partial<Judged>[]) => verdictsOf(judged.map(one)).map(({ offerId, outcome }) => [offerId, outcome.kind]);
const dismissed = { verb: 'suggestion.dismissed', list: 'NEED', isByStaff: false } as const;

describe('what judgments come to', () => {
  it('a broker’s choice, an introduction and a refusal each count as what they are', () => {
    expect(outcomes({})).toEqual([['o', 'broker-chose']]);
    expect(outcomes({ verb: 'match.introduced' })).toEqual([['o', 'accepted']]);
    expect(outcomes({ verb: 'match.declined', code: 'NOT_RELEVANT', isByStaff: false })).toEqual([['o', 'declined']]);
    expect(outcomes({ verb: 'match.declined', code: 'NOT_RELEVANT' })).toEqual([['o', 'broker-rejected']]);
    expect(outcomes({ ...dismissed, code: 'OTHER_FIELD' })).toEqual([['o', 'declined']]);
    expect(outcomes({ ...dismissed, code: 'OTHER_FIELD', list: 'STAFF' })).toEqual([['o', 'broker-rejected']]);
  });

  const silent = ['NO_CAPACITY', 'ALREADY_SOLVED', 'TOO_EXPENSIVE', 'ALREADY_TRIED', 'NOT_AVAILABLE', 'OTHER'];
  it.each([...new Set([...declineReasons, ...dismissalReasons])])('%s speaks of fit or not', (code) => {
    expect(outcomes({ ...dismissed, code })).toHaveLength(silent.includes(code) ? 0 : 1);
  });

  it('each voice’s last word stands', () => {
    expect(outcomes({}, { verb: 'match.declined', code: 'NOT_RELEVANT' })).toEqual([['o', 'broker-rejected']]);
    expect(outcomes({ ...dismissed, code: 'TOO_FAR' }, { ...dismissed, verb: 'suggestion.restored' })).toEqual([]);
    expect(outcomes({ ...dismissed, code: 'TOO_FAR' }, { ...dismissed, list: 'OFFER', verb: 'suggestion.restored' })).toEqual([
      ['o', 'declined'],
    ]);
  });

  it('an expert that was set aside counts as the offer that spoke for them, beside what was said of the offer itself', () => {
    const expert = { verb: 'expert.dismissed', list: 'STAFF', code: 'OTHER_FIELD' } as const;
    expect(outcomes(expert)).toEqual([['o', 'broker-rejected']]);
    expect(outcomes({ ...expert, list: 'NEED', isByStaff: false })).toEqual([['o', 'declined']]);
    expect(outcomes({ ...expert, code: 'NO_CAPACITY' })).toEqual([]);
    expect(
      outcomes({ ...dismissed, code: 'TOO_FAR' }, { ...expert, list: 'NEED' }, { ...expert, list: 'NEED', verb: 'expert.restored' }),
    ).toEqual([['o', 'declined']]);
  });

  it('what was passed over counts only where nobody judged it', () => {
    expect(outcomes({ passedOver: ['p', 'q'] }, { offerId: 'q', verb: 'match.introduced' })).toEqual([
      ['o', 'broker-chose'],
      ['q', 'accepted'],
      ['p', 'passed-over'],
    ]);
  });
});
