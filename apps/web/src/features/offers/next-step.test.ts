import { en } from '../../app/i18n/en';
import { sw } from '../../app/i18n/sw';
import { createText } from '../../lib/i18n';
import type { Relation } from '../postings';
import { nextStepOf, type OfferToMove } from './next-step';
import { statusWordOf } from './status';

const now = new Date('2026-11-24T09:00:00Z');
const offer: OfferToMove = {
  status: 'SUBMITTED',
  submittedAt: '2026-11-20T09:00:00Z',
  expiresAt: '2027-11-24T09:00:00Z',
  onHoldUntil: null,
  archivedAt: null,
};
const english = { t: createText('en', en), language: 'en', now } as const;
const swahili = { t: createText('sw', sw), language: 'sw', now } as const;

describe('what happens next with an offer', () => {
  it('is that the broker answers within five working days', () => {
    expect(nextStepOf(offer, 'owner', english)?.sentence).toBe('A broker reads it and answers by 27 November 2026.');
    expect(nextStepOf(offer, 'owner', swahili)?.sentence).toBe('Mwunganishi ataisoma na kukujibu kufikia 27 Novemba 2026.');
  });

  it.each<[OfferToMove['status'], Relation, string | undefined]>([
    ['DRAFT', 'owner', 'you'],
    ['DRAFT', 'staff', undefined],
    ['QUALIFYING', 'staff', 'you'],
    ['RETURNED', 'owner', 'you'],
    ['RETURNED', 'staff', 'others'],
    ['PUBLISHED', 'owner', 'broker'],
    ['PUBLISHED', 'staff', 'you'],
    ['PUBLISHED', 'other', 'others'],
    ['EXPIRED', 'owner', 'you'],
    ['WITHDRAWN', 'other', 'nobody'],
  ])('when it is %s is, for the %s, a move of %s', (status, viewer, mover) => {
    expect(nextStepOf({ ...offer, status }, viewer, english)?.mover).toBe(mover);
  });

  it('names the end of a hold, and nothing once it is in the archive', () => {
    const held = { ...offer, status: 'PUBLISHED', onHoldUntil: '2026-12-01' } as const;
    expect(nextStepOf(held, 'other', english)).toEqual({ mover: 'others', sentence: 'It is on hold until 1 December 2026.' });
    expect(nextStepOf({ ...offer, archivedAt: '2026-11-01T00:00:00Z' }, 'owner', english)?.mover).toBe('nobody');
  });
});

describe('the word for an offer’s state', () => {
  it('agrees with ofa in Swahili', () => {
    expect(swahili.t(statusWordOf({ status: 'PUBLISHED' }, now).text)).toBe('Imechapishwa');
    expect(swahili.t(statusWordOf({ status: 'PUBLISHED', onHoldUntil: '2026-12-01' }, now).text)).toBe('Imesitishwa');
    expect(swahili.t(statusWordOf({ status: 'EXPIRED', archivedAt: '2026-11-01T00:00:00Z' }, now).text)).toBe('Imehifadhiwa kumbukumbu');
  });
});
