import { type Language, missingForSubmission, problemText } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import { NamesLeft } from '../../names';
import { MissingList, type Problem, SummaryPart, stepOfField, useClusterOptions } from '../../postings';
import { type NeedValues, needInputOf } from './need-values';
import type { StepProps } from './step-props';
import { needSteps } from './steps';
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
export function missingInNeed(values: NeedValues, language: Language): Problem[] {
  return missingForSubmission(needInputOf(values)).map(({ field, code }) => ({ field, code, message: problemText(code, language) }));
}

/** Everything that was said, in the order it was asked, with the way back to each; and what is still missing. */
export function CheckStep({ form, organisations, files, problems, attempt, onGo }: CheckStepProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const clusters = useClusterOptions();
  const values = form.getValues();
  const wording = { t, language, organisations, clusters };
  return (
    <>
      <MissingList
        missing={problems.length > 0 ? problems : missingInNeed(values, language)}
        attempt={attempt}
        onGo={(field) => onGo(stepOfField(needSteps, field), field)}
      />
      <NamesLeft
        texts={textsOf(values, t)}
        visibility={values.visibility}
        organisationId={values.organisationId}
        onGo={(field) => onGo(stepOfField(needSteps, field), field)}
      />
      {needSteps.slice(0, -1).map((step, index) => (
        <SummaryPart
          key={step.id}
          title={t(step.label)}
          onChange={() => onGo(index)}
          lines={[
            ...step.fields.map((field) => ({ label: t(fieldLabels[field]), value: wordsOf(field, values, wording) })),
            ...(index === 0 ? [{ label: t('postings.files'), value: files.join('\n') }] : []),
          ]}
        />
      ))}
      <p className="max-w-prose text-muted">{t('needs.form.sending.hint')}</p>
    </>
  );
}
