import { eventsOf, OfferChanged, OfferClosed, OfferExpiring, OfferPublished, OfferReturned, OfferSubmitted } from './offer.events';

const told = (verb: string) => eventsOf(verb, { id: 'o' }).map((event) => event.constructor);

test.each([
  ['submitted', [OfferSubmitted]],
  ['qualifying', []],
  ['returned', [OfferReturned]],
  ['expiring', [OfferExpiring]],
  ['published', [OfferPublished, OfferChanged]],
  ['held', [OfferChanged]],
  ['resumed', [OfferChanged]],
  ['renewed', [OfferChanged]],
  ['archived', [OfferChanged]],
  ['withdrawn', [OfferClosed, OfferChanged]],
  ['expired', [OfferClosed, OfferChanged]],
])('an offer that is %s tells what others must know', (verb, events) => {
  expect(told(verb)).toEqual(events);
});

test('every event names the offer', () => {
  expect(eventsOf('withdrawn', { id: 'the-offer' })).toEqual([{ offerId: 'the-offer' }, { offerId: 'the-offer' }]);
});
