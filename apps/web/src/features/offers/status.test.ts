import { offerStatuses } from '@kongano/domain';
import { en } from '../../app/i18n/en';
import { sw } from '../../app/i18n/sw';
import { createText } from '../../lib/i18n';
import { answerDay, statusWordOf } from './status';

const english = createText('en', en);
const swahili = createText('sw', sw);
const now = new Date('2026-11-24T05:00:00Z');

describe('the state of an offer', () => {
  it.each(offerStatuses)('%s has a word in both languages', (status) => {
    const { text } = statusWordOf({ status }, now);
    expect(english(text)).not.toBe(text);
    expect(swahili(text)).not.toBe(english(text));
  });

  it('has a different word for every state', () => {
    const words = offerStatuses.map((status) => swahili(statusWordOf({ status }, now).text));
    expect(new Set(words).size).toBe(offerStatuses.length);
  });

  it.each(offerStatuses.filter((status) => status !== 'DRAFT'))('%s agrees with ofa in Swahili: i-, not hitaji', (status) => {
    expect(swahili(statusWordOf({ status }, now).text)).toMatch(/^I/);
  });

  it('is on hold or archived before it is anything else', () => {
    expect(english(statusWordOf({ status: 'PUBLISHED', onHoldUntil: '2026-11-30' }, now).text)).toBe('On hold');
    expect(english(statusWordOf({ status: 'PUBLISHED', archivedAt: '2026-11-20T08:00:00Z' }, now).text)).toBe('Archived');
  });
});

describe('the day by which a broker answers', () => {
  it.each([
    ['sent on a Monday', '2026-11-23T09:00:00Z', '2026-11-30'],
    ['sent on a Friday, over the weekend', '2026-11-20T09:00:00Z', '2026-11-27'],
    ['sent on a Sunday', '2026-11-22T09:00:00Z', '2026-11-27'],
    ['sent after midnight in Tanzania', '2026-11-23T21:30:00Z', '2026-12-01'],
  ])('of what was %s', (_, sent, day) => expect(answerDay(sent)).toBe(day));
});
