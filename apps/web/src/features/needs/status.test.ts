import { needStatuses } from '@kongano/domain';
import { en } from '../../app/i18n/en';
import { sw } from '../../app/i18n/sw';
import { createText } from '../../lib/i18n';
import { statusWordOf } from './status';

const english = createText('en', en);
const swahili = createText('sw', sw);
const now = new Date('2026-11-24T05:00:00Z');

describe('the state of a need', () => {
  it.each(needStatuses)('%s has a word in both languages', (status) => {
    const { text } = statusWordOf({ status }, now);
    expect(english(text)).not.toBe(text);
    expect(swahili(text)).not.toBe(english(text));
  });

  it('has a different word for every state, as colour tells nobody apart who sees none', () => {
    const words = needStatuses.map((status) => swahili(statusWordOf({ status }, now).text));
    expect(new Set(words).size).toBe(needStatuses.length);
  });

  it.each(needStatuses.filter((status) => status !== 'DRAFT'))('%s agrees with hitaji in Swahili: li-', (status) => {
    expect(swahili(statusWordOf({ status }, now).text)).toMatch(/^Li/);
  });

  it('is on hold until its day is over, then published again by itself', () => {
    const held = { status: 'PUBLISHED', onHoldUntil: '2026-11-30' } as const;
    expect(english(statusWordOf(held, now).text)).toBe('On hold');
    expect(english(statusWordOf(held, new Date('2026-12-02T05:00:00Z')).text)).toBe('Published');
  });

  it('is archived whatever it was before', () => {
    expect(english(statusWordOf({ status: 'SOLVED', archivedAt: '2026-11-20T08:00:00Z' }, now).text)).toBe('Archived');
  });
});
