import { matchStatuses } from '@kongano/domain';
import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { stageOf, toneOf } from './status';

const english = createText('en', en);
const swahili = createText('sw', sw);

describe('the state of a match', () => {
  it.each(matchStatuses)('%s has a word in both languages', (status) => {
    const text = `matching.status.${status}` as const;
    expect(english(text)).not.toBe(text);
    expect(swahili(text)).not.toBe(english(text));
  });

  it('has a different word for every state', () => {
    const words = matchStatuses.map((status) => swahili(`matching.status.${status}`));
    expect(new Set(words).size).toBe(matchStatuses.length);
  });

  it.each([
    ['SUGGESTED', 'toShortlist'],
    ['SHORTLISTED', 'toIntroduce'],
    ['BOTH_INTERESTED', 'asked'],
    ['INTRODUCED', 'talking'],
    ['SCOPING', 'talking'],
    ['AGREEMENT', 'agreed'],
    ['PROJECT', 'project'],
    ['DECLINED', 'closed'],
    ['NO_ANSWER', 'closed'],
    ['WITHDRAWN', 'closed'],
  ] as const)('%s is at the stage %s', (status, stage) => expect(stageOf(status)).toBe(stage));

  it('asks for attention exactly while a broker has to act', () => {
    const waiting = matchStatuses.filter((status) => toneOf(status) === 'attention');
    expect(waiting).toEqual(['SHORTLISTED', 'BOTH_INTERESTED']);
  });
});
