import {
  checkOfferLimits,
  decideOffer,
  missingForOfferSubmission,
  type OfferCommand,
  type OfferFacts,
  systemOfferFacts,
} from '@kongano/domain';
import { type Actor, isSignedIn, isStaff } from '../../platform/session';
import { type NamedCode, ownsPosting, type PostingDefinition, type PostingWork } from '../postings';
import { OfferEntity } from './offer.entity';
import { eventsOf } from './offer.events';

export type OfferWork = PostingWork<OfferEntity, OfferCommand, OfferFacts>;

const blank = (): Partial<OfferEntity> => ({
  title: '',
  language: 'en',
  partnerSought: [],
  partnershipTypes: [],
  sectorCodes: [],
  fieldCodes: [],
  keywords: [],
  sdgs: [],
  evidence: [],
  people: [],
  visibility: 'PUBLIC',
  translatedWords: '',
});

/** What the lifecycle asks of the actor, beside what it reads from the offer. */
export const actorFacts = (actor: Actor, ownsOffer: boolean): OfferFacts => ({
  isAnonymous: !isSignedIn(actor),
  isStaff: isStaff(actor),
  ownsOffer,
});

const codes = ({ sectorCodes, fieldCodes, regionCode }: Partial<OfferEntity>): NamedCode[] => [
  ...(sectorCodes ?? []).map((code, at) => ({ scheme: 'SECTOR' as const, field: `sectorCodes.${at}`, code })),
  ...(fieldCodes ?? []).map((code, at) => ({ scheme: 'FIELD' as const, field: `fieldCodes.${at}`, code })),
  ...(regionCode ? [{ scheme: 'REGION' as const, field: 'regionCode', code: regionCode }] : []),
];

export const offerDefinition: PostingDefinition<OfferEntity, OfferCommand, OfferFacts> = {
  subject: 'OFFER',
  table: 'offer',
  entity: OfferEntity,
  blank,
  factsOf: async ({ actor }, offer) => actorFacts(actor, ownsPosting(actor, offer)),
  systemFacts: systemOfferFacts,
  decide: decideOffer,
  limits: checkOfferLimits,
  missing: missingForOfferSubmission,
  codes,
  teaser: (offer) => [offer.title, offer.keywords.join(', ')],
  detail: (offer) => [offer.summary, offer.description],
  told: (offer) => [
    offer.title,
    offer.summary,
    offer.description,
    offer.advantages,
    offer.ipNotes,
    offer.partnerRole,
    offer.keywords.join(', '),
  ],
  announce: eventsOf,
};
