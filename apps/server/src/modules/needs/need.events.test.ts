import { eventsOf, NeedChanged, NeedClosed, NeedExpiring, NeedPublished, NeedReturned, NeedSubmitted } from './need.events';

const told = (verb: string) => eventsOf(verb, { id: 'n' }).map((event) => event.constructor);

test.each([
  ['submitted', [NeedSubmitted]],
  ['qualifying', []],
  ['returned', [NeedReturned]],
  ['expiring', [NeedExpiring]],
  ['published', [NeedPublished, NeedChanged]],
  ['held', [NeedChanged]],
  ['resumed', [NeedChanged]],
  ['renewed', [NeedChanged]],
  ['discussed', [NeedChanged]],
  ['archived', [NeedChanged]],
  ['solved', [NeedClosed, NeedChanged]],
  ['closed', [NeedClosed, NeedChanged]],
  ['withdrawn', [NeedClosed, NeedChanged]],
  ['expired', [NeedClosed, NeedChanged]],
])('a need that is %s tells what others must know', (verb, events) => {
  expect(told(verb)).toEqual(events);
});

test('every event names the need', () => {
  expect(eventsOf('published', { id: 'the-need' })).toEqual([{ needId: 'the-need' }, { needId: 'the-need' }]);
});
