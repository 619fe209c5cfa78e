import type { MessageId } from '../../../lib/i18n';
import type { OfferValues } from './offer-values';

export type OfferStepId = 'what' | 'proof' | 'together' | 'where' | 'check';

interface OfferStep {
  id: OfferStepId;
  label: MessageId;
  question: MessageId;
  fields: readonly (keyof OfferValues)[];
}

/** The steps of the form, and which fields are asked in each. */
export const offerSteps: readonly OfferStep[] = [
  {
    id: 'what',
    label: 'offers.form.step.what',
    question: 'offers.form.ask.what',
    fields: ['title', 'summary', 'description', 'language'],
  },
  {
    id: 'proof',
    label: 'offers.form.step.proof',
    question: 'offers.form.ask.proof',
    fields: ['advantages', 'stage', 'trl', 'evidence', 'ipStatus', 'ipNotes'],
  },
  {
    id: 'together',
    label: 'offers.form.step.together',
    question: 'offers.form.ask.together',
    fields: ['partnershipTypes', 'partnerSought', 'partnerRole', 'people', 'capacityProjects', 'availableFrom', 'availableTo'],
  },
  {
    id: 'where',
    label: 'offers.form.step.where',
    question: 'offers.form.ask.where',
    fields: ['organisationId', 'unit', 'fieldCodes', 'sectorCodes', 'keywords', 'regionCode', 'sdgs', 'visibility'],
  },
  { id: 'check', label: 'offers.form.step.check', question: 'offers.form.ask.check', fields: [] },
];
