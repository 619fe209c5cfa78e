import { attachmentKinds, partnershipTypes, partnersSought, visibilities } from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const Visibility = enumOf('Visibility', visibilities, 'Who may read it once it is published.');
export const PartnershipType = enumOf('PartnershipType', partnershipTypes, 'Kinds of working together.');
export const PartnerSought = enumOf('PartnerSought', partnersSought, 'Kinds of partners that are looked for.');
export const AttachmentKind = enumOf('AttachmentKind', attachmentKinds, 'What an attached file is.');
