import { matchStatuses } from '@kongano/domain';
import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { aMatch, aMatchDetails } from '../testing/match';
import { judgeMustHaves } from './must-haves';
import { declineText, nextMoveOf } from './next-move';
import { barOf } from './reasons';
import { stageOf, toneOf } from './status';

const t = createText('en', en);
const staff = { isStaff: true, t, language: 'en' } as const;
const side = { ...staff, isStaff: false } as const;

describe('reasons as a bar', () => {
  it('show what speaks for the pair first, then what speaks against it; must-haves stand elsewhere', () => {
    const bar = barOf(aMatchDetails().reasons, t);
    expect(bar.map(({ label, verdict, detail }) => [label, verdict, detail])).toEqual([
      ['Words in common', 'met', undefined],
      ['Same sector', 'gap', 'does not fit'],
    ]);
  });
});

describe('must-haves', () => {
  it('are judged by their metric, and one that came later is not judged yet', () => {
    const later = { metric: 'Bei', today: null, target: '1', unit: null };
    const muda = { metric: 'Muda', today: '4', target: '2', unit: 'siku' };
    expect(judgeMustHaves([muda, later], aMatchDetails().reasons)).toEqual([
      { ...muda, verdict: 'UNKNOWN', isMentioned: true },
      { ...later, verdict: 'UNKNOWN', isMentioned: false },
    ]);
  });
});

describe('what happens next with a match', () => {
  it.each([
    ['SUGGESTED', 'toShortlist'],
    ['SHORTLISTED', 'toIntroduce'],
    ['BOTH_INTERESTED', 'toIntroduce'],
    ['INTRODUCED', 'talking'],
    ['SCOPING', 'talking'],
    ['PROJECT', 'agreed'],
    ['DECLINED', 'closed'],
    ['PARKED', 'closed'],
  ] as const)('%s is %s', (status, stage) => {
    expect(stageOf(status)).toBe(stage);
  });

  it.each(matchStatuses)('%s has a tone, a sentence and a word in both languages', (status) => {
    expect(toneOf(status)).toMatch(/neutral|attention|accent|success|danger/);
    expect(nextMoveOf(aMatch({ status }), staff).sentence).not.toBe('');
    expect(createText('sw', sw)(`matching.status.${status}`)).not.toBe('');
  });

  it('is the broker’s move until the two are introduced, then that of the sides', () => {
    expect(nextMoveOf(aMatch(), staff)).toEqual({ mover: 'you', sentence: expect.stringContaining('by 26 November 2026') });
    expect(nextMoveOf(aMatch({ status: 'INTRODUCED' }), staff).mover).toBe('others');
    expect(nextMoveOf(aMatch({ status: 'INTRODUCED' }), side).mover).toBe('you');
    expect(nextMoveOf(aMatch({ status: 'INTRODUCED', nextStepDue: null }), side).sentence).not.toContain('broker looks in');
  });

  it('says why a match was closed', () => {
    const closed = aMatch({ status: 'DECLINED', statusReason: 'NO_CAPACITY' });
    expect(nextMoveOf(closed, side)).toEqual({ mover: 'nobody', sentence: 'This match is closed: No time or people now' });
    expect(nextMoveOf({ ...closed, statusReason: null }, side).sentence).toBe('This match is closed.');
    expect(declineText('Own words', t)).toBe('Own words');
  });
});
