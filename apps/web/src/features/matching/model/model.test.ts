import { matchStatuses, reasonKinds } from '@kongano/domain';
import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { aMatch, aMatchDetails, aReason } from '../testing/match';
import { countMet, judgeMustHaves } from './must-haves';
import { declineText, nextMoveOf } from './next-move';
import { quoteOf } from './quote';
import { groupsOf } from './reasons';
import { stageOf, toneOf } from './status';

const t = createText('en', en);
const staff = { isStaff: true, t, language: 'en' } as const;
const side = { ...staff, isStaff: false } as const;

describe('the picture of the reasons', () => {
  const reason = (changes: Parameters<typeof aReason>[0]) => aReason(changes);

  it('groups them in one order, without what the need does not ask for; must-haves stand elsewhere', () => {
    const groups = groupsOf(aMatchDetails().reasons, t);
    expect(groups.map(({ label, verdict, share, most }) => [label, verdict, share, most])).toEqual([
      ['What it is about', 'met', 0.5, 0.6],
      ['Trade and field', 'gap', 0.02, 0.1],
      ['Place and language', 'met', 0.02, 0.03],
    ]);
  });

  it('says of each reason what was found', () => {
    const groups = groupsOf(
      [
        reason({ kind: 'SECTOR' }),
        reason({ kind: 'FIELD', verdict: 'GAP' }),
        reason({ kind: 'REGION', kilometres: 170 }),
        reason({ kind: 'LANGUAGE', verdict: 'UNKNOWN' }),
        reason({ kind: 'TRL' }),
      ],
      t,
    );
    expect(groups.flatMap(({ reasons }) => reasons.map(({ label, verdict, detail }) => [label, verdict, detail]))).toEqual([
      ['Sector', 'met', undefined],
      ['Research field', 'gap', 'does not fit'],
      ['Readiness', 'met', undefined],
      ['Place', 'met', 'about 170 km apart'],
      ['Language', 'unknown', 'not said'],
    ]);
    expect(groupsOf([reason({ kind: 'REGION', kilometres: 0 })], t)[0]?.reasons[0]?.detail).toBe('the same region');
  });

  it.each([
    ['half of what is known', [{ share: 0.1, most: 0.2 }], 'met'],
    ['less than half', [{ share: 0.1, most: 0.25, verdict: 'GAP' }], 'gap'],
    [
      'much of one and nothing of a small one',
      [
        { share: 0.14, most: 0.14 },
        { share: 0, most: 0.05, verdict: 'GAP' },
      ],
      'met',
    ],
    [
      'one of which nothing is known',
      [
        { share: 0, most: 0.3, verdict: 'UNKNOWN' },
        { share: 0.1, most: 0.1 },
      ],
      'met',
    ],
    ['nothing that is known', [{ share: 0, most: 0.3, verdict: 'UNKNOWN' }], 'unknown'],
    ['an older match that fitted', [{ share: 0.1, most: null }], 'met'],
    ['an older match that did not', [{ share: 0.02, most: null, verdict: 'GAP' }], 'gap'],
  ] as const)('of %s is called by that', (_what, parts, verdict) => {
    const kinds = ['SECTOR', 'FIELD'] as const;
    const [group] = groupsOf(
      parts.map((part, at) => reason({ kind: kinds[at] ?? 'FIELD', ...part })),
      t,
    );
    expect(group?.verdict).toBe(verdict);
    expect(group?.most === undefined).toBe(parts.some(({ most }) => most === null));
  });

  it('is none where there are no reasons', () => {
    expect(groupsOf([], t)).toEqual([]);
  });

  it('has a name for every kind and group in both languages', () => {
    const everything = reasonKinds.map((kind) => reason({ kind }));
    for (const language of [t, createText('sw', sw)]) {
      const names = groupsOf(everything, language).flatMap(({ label, reasons }) => [label, ...reasons.map((one) => one.label)]);
      expect(names).toHaveLength(5 + reasonKinds.length - 1);
      expect(names.every((name) => /^[A-Z]/.test(name) && !name.includes('matching.'))).toBe(true);
    }
  });
});

describe('must-haves', () => {
  const muda = { metric: 'Muda', today: '4', target: '2', unit: 'siku' };

  it('are judged by their metric, and one that came later is not judged yet', () => {
    const later = { metric: 'Bei', today: null, target: '1', unit: null };
    const judged = judgeMustHaves([muda, later], aMatchDetails().reasons, {});
    expect(judged).toEqual([
      { ...muda, verdict: 'UNKNOWN', isMentioned: true, quote: null },
      { ...later, verdict: 'UNKNOWN', isMentioned: false, quote: null },
    ]);
    expect(countMet(judged)).toBe(0);
  });

  it('quote the offer, as far as its text is there', () => {
    const marks = [{ field: 'description', keyword: null, start: 10, end: 18 }];
    const passage = { field: 'description', keyword: null, start: 5, end: 21, marks };
    const quoted = (texts: Parameters<typeof quoteOf>[1]) => quoteOf(passage, texts);
    expect(quoted({ description: 'New. Dry in two days. Ask.' })).toEqual({ text: 'Dry in two days.', marks: [{ start: 5, end: 13 }] });
    expect(quoted({ description: 'New' })).toBeNull();
    expect(quoted({})).toBeNull();
    expect(quoteOf(null, { description: 'New' })).toBeNull();
    expect(quoted({ description: 'Renewed. Dry in two days. Ask.' })).toBeNull();
    expect(quoted({ description: 'New. Dry in 2 days. Ask us.' })).toBeNull();
    expect(quoteOf({ ...passage, field: 'keywords', keyword: 1, start: 0, end: 3, marks: [] }, { keywords: ['a', 'dry'] })?.text).toBe(
      'dry',
    );
  });
});

describe('what happens next with a match', () => {
  it.each([
    ['SUGGESTED', 'toShortlist'],
    ['SHORTLISTED', 'toIntroduce'],
    ['BOTH_INTERESTED', 'asked'],
    ['INTRODUCED', 'talking'],
    ['SCOPING', 'talking'],
    ['PROJECT', 'project'],
    ['DECLINED', 'closed'],
    ['PARKED', 'parked'],
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
