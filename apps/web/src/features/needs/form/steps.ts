import type { MessageId } from '../../../lib/i18n';
import type { NeedValues } from './need-values';

export type NeedStepId = 'problem' | 'cost' | 'tried' | 'enough' | 'where' | 'check';

interface NeedStep {
  id: NeedStepId;
  label: MessageId;
  question: MessageId;
  fields: readonly (keyof NeedValues)[];
}

/** The steps of the form, and which fields are asked in each. */
export const needSteps: readonly NeedStep[] = [
  { id: 'problem', label: 'needs.form.step.problem', question: 'needs.form.ask.problem', fields: ['problem', 'title', 'language'] },
  { id: 'cost', label: 'needs.form.step.cost', question: 'needs.form.ask.cost', fields: ['background', 'costPerYear', 'quantity'] },
  {
    id: 'tried',
    label: 'needs.form.step.tried',
    question: 'needs.form.ask.tried',
    fields: ['tried', 'wantedSolutions', 'unwantedSolutions'],
  },
  {
    id: 'enough',
    label: 'needs.form.step.enough',
    question: 'needs.form.ask.enough',
    fields: [
      'mustHaves',
      'partnershipTypes',
      'niceToHaves',
      'trlMin',
      'trlMax',
      'partnerSought',
      'budgetMin',
      'budgetMax',
      'ownContribution',
      'gives',
      'constraints',
      'interestDeadline',
    ],
  },
  {
    id: 'where',
    label: 'needs.form.step.where',
    question: 'needs.form.ask.where',
    fields: [
      'organisationId',
      'capture',
      'regionCode',
      'council',
      'sectorCode',
      'visibility',
      'fieldCodes',
      'keywords',
      'clusterId',
      'valueChainStep',
      'sdgs',
    ],
  },
  { id: 'check', label: 'needs.form.step.check', question: 'needs.form.ask.check', fields: [] },
];
