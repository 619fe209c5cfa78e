import { evidenceKinds, ipStatuses, offerActions, offerSorts, offerStages, offerStatuses } from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const OfferStatus = enumOf('OfferStatus', offerStatuses, 'Where an offer stands in its life.');
export const OfferAction = enumOf('OfferAction', offerActions, 'What a person may do with an offer now.');
export const OfferSort = enumOf('OfferSort', offerSorts, 'Orders of a list of offers.');
export const OfferStage = enumOf('OfferStage', offerStages, 'How far what is offered has come.');
export const IpStatus = enumOf('IpStatus', ipStatuses, 'Rights to what is offered.');
export const EvidenceKind = enumOf('EvidenceKind', evidenceKinds, 'What shows that it works.');
