import { matchActions } from '@kongano/domain';
import { demandsOf, isStep, leadsOn, type StepMatch, sidesToAnswer, stepActions, wordsOf } from './steps';

const match = (given: Partial<StepMatch> = {}): StepMatch => ({
  id: 'm1',
  version: 1,
  status: 'APPROACHED',
  viewerCan: [],
  viewerSides: [],
  needInterestAt: null,
  offerInterestAt: null,
  isAnonymous: false,
  needConsentAt: null,
  offerConsentAt: null,
  waitsForNda: false,
  needAgreedAt: null,
  offerAgreedAt: null,
  ...given,
});
const day = '2026-11-24T09:00:00Z';

describe('what a step asks for', () => {
  it.each([
    ['PARK', ['REASON']],
    ['HOLD_MEETING', ['MEETING_DAY']],
    ['HAND_OVER', ['BROKER']],
    ['RECORD_INTEREST', ['SIDE']],
  ] as const)('%s: at least %j', (action, demands) => {
    expect([...demandsOf(action)]).toEqual(expect.arrayContaining([...demands]));
  });

  it('is nothing where a step only moves the case', () => {
    expect([...demandsOf('SCOPE')]).not.toContain('REASON');
  });
});

describe('the sides that a step can still be said of', () => {
  it('are one’s own, and for a broker both', () => {
    expect(sidesToAnswer('RECORD_INTEREST', match({ viewerSides: ['OFFER'] }), false)).toEqual(['OFFER']);
    expect(sidesToAnswer('RECORD_INTEREST', match({ viewerSides: [] }), false)).toEqual([]);
    expect(sidesToAnswer('RECORD_INTEREST', match(), true)).toEqual(['NEED', 'OFFER']);
  });

  it('are without those that have answered, each question for itself', () => {
    const answered = match({ needInterestAt: day, offerAgreedAt: day });
    expect(sidesToAnswer('RECORD_INTEREST', answered, true)).toEqual(['OFFER']);
    expect(sidesToAnswer('AGREE', answered, true)).toEqual(['NEED']);
    expect(sidesToAnswer('CONSENT', match({ needConsentAt: day }), true)).toEqual(['OFFER']);
    expect(sidesToAnswer('WITHDRAW_CONSENT', match({ needConsentAt: day }), true)).toEqual(['NEED']);
  });
});

describe('the steps', () => {
  it('are actions of the lifecycle, each once', () => {
    expect(new Set(stepActions).size).toBe(stepActions.length);
    expect(stepActions.every((action) => matchActions.some((one) => one === action))).toBe(true);
    expect(matchActions.filter(isStep)).toHaveLength(stepActions.length);
  });

  it('lead on along the way, or off it', () => {
    expect((['APPROACH', 'AGREE', 'UNPARK'] as const).map(leadsOn)).toEqual([true, true, true]);
    expect((['PARK', 'WITHDRAW', 'RECORD_SILENCE', 'HAND_OVER'] as const).map(leadsOn)).toEqual([false, false, false, false]);
  });

  it('are said in other words where a broker answers for a side', () => {
    expect([wordsOf('RECORD_INTEREST', true), wordsOf('AGREE', true), wordsOf('PARK', true)]).toEqual([
      'staffInterest',
      'staffAgreement',
      'PARK',
    ]);
    expect([wordsOf('CONSENT', true), wordsOf('CONSENT', false)]).toEqual(['staffConsent', 'CONSENT']);
    expect([wordsOf('RECORD_INTEREST', false), wordsOf('AGREE', false)]).toEqual(['RECORD_INTEREST', 'AGREE']);
  });
});
