import 'reflect-metadata';
import { anonymousActor } from '../../platform/session';
import { actorFacts, offerDefinition } from './offer.definition';
import { OfferEntity } from './offer.entity';

const offer = (given: Partial<OfferEntity> = {}): OfferEntity => Object.assign(new OfferEntity(), offerDefinition.blank(), given);

test('what the lifecycle asks of the actor', () => {
  expect(actorFacts(anonymousActor('en'), false)).toEqual({ isAnonymous: true, isStaff: false, ownsOffer: false });
  expect(actorFacts({ ...anonymousActor('en'), personId: 'p', roles: ['BROKER'] }, true)).toEqual({
    isAnonymous: false,
    isStaff: true,
    ownsOffer: true,
  });
});

test('codes are those of the patch, each with its place in the input', () => {
  const codes = (patch: Partial<OfferEntity>) => offerDefinition.codes(patch, offer(patch)).map(({ scheme, field }) => [scheme, field]);
  expect(codes({ title: 'x' })).toEqual([]);
  expect(codes({ sectorCodes: ['1030', '1020'], fieldCodes: ['2.3'], regionCode: 'TZ-16' })).toEqual([
    ['SECTOR', 'sectorCodes.0'],
    ['SECTOR', 'sectorCodes.1'],
    ['FIELD', 'fieldCodes.0'],
    ['REGION', 'regionCode'],
  ]);
});

test('stage or readiness level is enough', () => {
  const missing = (given: Partial<OfferEntity>) => offerDefinition.missing(offer(given)).map(({ field }) => field);
  expect(missing({})).toContain('stage');
  expect(missing({ trl: 4 })).not.toContain('stage');
  expect(missing({ stage: 'CONCEPT' })).not.toContain('stage');
});

test('nobody writes an offer for others', () => {
  expect(offerDefinition.captured).toBeUndefined();
});

test('two drafts share no list', () => {
  const [one, two] = [offer(), offer()];
  one.people.push({ name: 'Asha', orcid: null });
  expect(two.people).toEqual([]);
});
