import type { ReactElement, ReactNode } from 'react';
import type { SelectOption } from '../../../ui';
import type { OrganisationFacts, Problem } from '../../postings';
import { NeedPreview } from '../components/NeedPreview';
import { CheckStep } from './CheckStep';
import { CostStep } from './CostStep';
import { EnoughStep } from './EnoughStep';
import { ProblemStep } from './ProblemStep';
import type { StepProps } from './step-props';
import type { NeedStepId } from './steps';
import { TriedStep } from './TriedStep';
import { WhereStep } from './WhereStep';

export interface NeedStepFieldsProps extends StepProps {
  step: NeedStepId;
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
export function NeedStepFields({ step, form, errorOf, organisation, ...more }: NeedStepFieldsProps): ReactElement {
  const props = { form, errorOf };
  switch (step) {
    case 'problem':
      return <ProblemStep {...props} attachments={more.attachments} />;
    case 'cost':
      return <CostStep {...props} />;
    case 'tried':
      return <TriedStep {...props} />;
    case 'enough':
      return <EnoughStep {...props} />;
    case 'where':
      return <WhereStep {...props} organisations={more.organisations} preview={<NeedPreview form={form} organisation={organisation} />} />;
    case 'check':
      return <CheckStep form={form} organisations={more.organisations} files={more.files} {...more.refused} onGo={more.onGo} />;
  }
}
