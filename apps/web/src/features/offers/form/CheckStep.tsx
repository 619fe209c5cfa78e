import { type Language, missingForOfferSubmission, problemText } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import { NamesLeft } from '../../names';
import { MissingList, type Problem, SummaryPart, stepOfField } from '../../postings';
import { type OfferValues, offerInputOf } from './offer-values';
import type { StepProps } from './step-props';
import { offerSteps } from './steps';
import { fieldLabels, textsOf, wordsOf } from './summary-lines';

export interface CheckStepProps {
  form: StepProps['form'];
  organisations: readonly SelectOption[];
  /** Names of what is attached. */
  files: readonly string[];
  /** What the server refused when it was sent. */
  problems: readonly Problem[];
  attempt: number;
  onGo: (step: number, field?: string) => void;
}

/** What the broker would ask for first, in the person's language. */
export function missingInOffer(values: OfferValues, language: Language): Problem[] {
  return missingForOfferSubmission(offerInputOf(values)).map(({ field, code }) => ({ field, code, message: problemText(code, language) }));
}

/** Everything that was said, in the order it was asked, with the way back to each; and what is still missing. */
export function CheckStep({ form, organisations, files, problems, attempt, onGo }: CheckStepProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const values = form.getValues();
  return (
    <>
      <MissingList
        missing={problems.length > 0 ? problems : missingInOffer(values, language)}
        attempt={attempt}
        onGo={(field) => onGo(stepOfField(offerSteps, field), field)}
      />
      <NamesLeft
        texts={textsOf(values, t)}
        visibility={values.visibility}
        organisationId={values.organisationId}
        onGo={(field) => onGo(stepOfField(offerSteps, field), field)}
      />
      {offerSteps.slice(0, -1).map((step, index) => (
        <SummaryPart
          key={step.id}
          title={t(step.label)}
          onChange={() => onGo(index)}
          lines={[
            ...step.fields.map((field) => ({
              label: t(fieldLabels[field]),
              value: wordsOf(field, values, { t, language, organisations }),
            })),
            ...(index === 0 ? [{ label: t('postings.files'), value: files.join('\n') }] : []),
          ]}
        />
      ))}
      <p className="max-w-prose text-muted">{t('offers.form.sending.hint')}</p>
    </>
  );
}
