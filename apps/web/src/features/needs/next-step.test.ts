import { en } from '../../app/i18n/en';
import { sw } from '../../app/i18n/sw';
import { createText } from '../../lib/i18n';
import type { Relation } from '../postings';
import { type NeedToMove, nextStepOf } from './next-step';
import { callDay, statusWordOf } from './status';

const now = new Date('2026-11-24T09:00:00Z');
const need: NeedToMove = {
  status: 'SUBMITTED',
  submittedAt: '2026-11-20T09:00:00Z',
  expiresAt: '2027-11-24T09:00:00Z',
  onHoldUntil: null,
  archivedAt: null,
};
const english = { t: createText('en', en), language: 'en', now } as const;
const swahili = { t: createText('sw', sw), language: 'sw', now } as const;
const next = (changes: Partial<NeedToMove>, viewer: Relation, words: typeof english | typeof swahili = english) =>
  nextStepOf({ ...need, ...changes }, viewer, words);

describe('what happens next with a need', () => {
  it('is that the broker calls within five working days', () => {
    expect(callDay('2026-11-20T09:00:00Z')).toBe('2026-11-27');
    expect(next({}, 'owner')).toEqual({ mover: 'broker', sentence: 'A broker calls you by 27 November 2026.' });
    expect(next({}, 'owner', swahili)?.sentence).toBe('Mwunganishi atakupigia simu kufikia 27 Novemba 2026.');
  });

  it.each<[NeedToMove['status'], Relation, string | undefined]>([
    ['DRAFT', 'owner', 'you'],
    ['DRAFT', 'other', undefined],
    ['SUBMITTED', 'staff', 'you'],
    ['QUALIFYING', 'owner', 'broker'],
    ['QUALIFYING', 'staff', 'you'],
    ['RETURNED', 'owner', 'you'],
    ['RETURNED', 'staff', 'others'],
    ['PUBLISHED', 'owner', 'broker'],
    ['PUBLISHED', 'other', 'others'],
    ['IN_DISCUSSION', 'staff', 'others'],
    ['IN_DISCUSSION', 'owner', 'others'],
    ['SOLVED', 'owner', 'nobody'],
    ['EXPIRED', 'owner', 'you'],
    ['EXPIRED', 'other', 'nobody'],
  ])('when it is %s is, for the %s, a move of %s', (status, viewer, mover) => {
    expect(next({ status }, viewer)?.mover).toBe(mover);
  });

  it('is the firm’s answer, where a facilitator wrote it down', () => {
    const asked = { confirmation: { answeredAt: null } };
    expect(next(asked, 'owner')).toEqual({ mover: 'others', sentence: 'The firm says whether it is right; then the broker reads it.' });
    expect(next({ ...asked, status: 'QUALIFYING' }, 'staff')?.mover).toBe('others');
    expect(next({ confirmation: { answeredAt: '2026-11-21T09:00:00Z' } }, 'staff')?.mover).toBe('you');
    expect(next({ ...asked, status: 'RETURNED' }, 'owner')?.mover).toBe('you');
  });

  it('is the end of the hold while it is on hold, and nothing once it is in the archive', () => {
    expect(next({ status: 'PUBLISHED', onHoldUntil: '2026-12-01' }, 'owner')?.sentence).toBe('It is on hold until 1 December 2026.');
    expect(next({ status: 'PUBLISHED', onHoldUntil: '2026-11-01' }, 'owner')?.sentence).toContain('24 November 2027');
    expect(next({ status: 'SOLVED', archivedAt: '2026-11-01T00:00:00Z' }, 'owner')?.mover).toBe('nobody');
  });
});

describe('the word for a need’s state', () => {
  it('agrees with hitaji in Swahili', () => {
    expect(swahili.t(statusWordOf({ status: 'PUBLISHED' }, now).text)).toBe('Limechapishwa');
    expect(swahili.t(statusWordOf({ status: 'PUBLISHED', onHoldUntil: '2026-12-01' }, now).text)).toBe('Limesitishwa');
  });

  it('says that it is in the archive, whatever it was before', () => {
    expect(english.t(statusWordOf({ status: 'SOLVED', archivedAt: '2026-11-01T00:00:00Z' }, now).text)).toBe('Archived');
  });
});
