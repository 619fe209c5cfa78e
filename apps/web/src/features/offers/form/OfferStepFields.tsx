import type { ReactElement, ReactNode } from 'react';
import type { SelectOption } from '../../../ui';
import type { OrganisationFacts, Problem } from '../../postings';
import { OfferPreview } from '../components/OfferPreview';
import { CheckStep } from './CheckStep';
import { ProofStep } from './ProofStep';
import type { StepProps } from './step-props';
import type { OfferStepId } from './steps';
import { TogetherStep } from './TogetherStep';
import { WhatStep } from './WhatStep';
import { WhereStep } from './WhereStep';

export interface OfferStepFieldsProps extends StepProps {
  step: OfferStepId;
  attachments: ReactNode;
  /** Names of what is attached. */
  files: readonly string[];
  organisation: OrganisationFacts | undefined;
  organisations: readonly SelectOption[];
  /** What the server refused when it was sent, and how often that was tried. */
  refused: { problems: readonly Problem[]; attempt: number };
  onGo: (step: number, field?: string) => void;
}

/** The fields of one step. */
export function OfferStepFields({ step, form, errorOf, organisation, ...more }: OfferStepFieldsProps): ReactElement {
  const props = { form, errorOf };
  switch (step) {
    case 'what':
      return <WhatStep {...props} attachments={more.attachments} />;
    case 'proof':
      return <ProofStep {...props} />;
    case 'together':
      return <TogetherStep {...props} />;
    case 'where':
      return <WhereStep {...props} organisations={more.organisations} preview={<OfferPreview form={form} organisation={organisation} />} />;
    case 'check':
      return <CheckStep form={form} organisations={more.organisations} files={more.files} {...more.refused} onGo={more.onGo} />;
  }
}
