import { en } from '../../../app/i18n/en';
import { createText } from '../../../lib/i18n';
import { aMatch } from '../testing/match';
import { nextMoveOf } from './next-move';

const t = createText('en', en);
const as = (isStaff: boolean) => ({ isStaff, t, language: 'en' as const });
const now = '2026-11-20T09:00:00Z';
const asked = aMatch({ status: 'APPROACHED', viewerSides: ['NEED'] });
const scoping = aMatch({ status: 'SCOPING', viewerSides: ['NEED'] });

describe('whose move it is', () => {
  it.each([
    ['a side that is asked', asked, false, 'you', 'say by 26 November 2026 whether you are interested'],
    ['a side that said yes', { ...asked, needInterestAt: now }, false, 'others', 'You said yes'],
    ['a broker, while sides are asked', asked, true, 'others', 'Record what they say'],
    ['a broker, when both are interested', { ...asked, status: 'BOTH_INTERESTED' }, true, 'you', 'Introduce them by'],
    ['a side, when both are interested', { ...asked, status: 'BOTH_INTERESTED' }, false, 'broker', 'The broker introduces you by'],
    ['a side that is to confirm', { ...scoping, offerAgreedAt: now }, false, 'you', 'Confirm it too by'],
    ['a side that has confirmed', { ...scoping, needAgreedAt: now }, false, 'others', 'You have confirmed'],
    ['a broker, when one side has confirmed', { ...scoping, needAgreedAt: now }, true, 'others', 'Ask the other by'],
    ['a broker, after the agreement', { ...scoping, status: 'AGREEMENT' }, true, 'you', 'Help them to begin the project by'],
    ['a side, after the agreement', { ...scoping, status: 'AGREEMENT' }, false, 'broker', 'have agreed'],
    ['anybody, while it is parked', aMatch({ status: 'PARKED', parkedUntil: '2026-12-15' }), true, 'nobody', 'until 15 December 2026'],
    ['a side of a match that was taken back', aMatch({ status: 'SHORTLISTED' }), false, 'broker', 'looks at it again'],
  ] as const)('%s', (_who, match, isStaff, mover, words) => {
    expect(nextMoveOf(match, as(isStaff))).toEqual({ mover, sentence: expect.stringContaining(words) });
  });

  it('is said without a day where none is set', () => {
    for (const match of [asked, scoping, { ...asked, status: 'BOTH_INTERESTED' } as const])
      for (const isStaff of [true, false])
        expect(nextMoveOf({ ...match, nextStepDue: null }, as(isStaff)).sentence).not.toMatch(/ by \.|null/);
  });
});
