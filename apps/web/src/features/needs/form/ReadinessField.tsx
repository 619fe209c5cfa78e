import { highestTrl, readinessStageOf } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { RadioCards } from '../../../ui';
import type { StepProps } from './step-props';

const choices = ['ANY', 'LAB', 'PILOT', 'MARKET'] as const;
type Choice = (typeof choices)[number];

/** The lowest level that each choice stands for. */
const lowest: Record<Choice, number | null> = { ANY: null, LAB: 3, PILOT: 5, MARKET: 8 };

/** The choice that a lowest level stands for. */
export function choiceOf(trlMin: number | null): Choice {
  const stage = trlMin === null ? null : readinessStageOf(trlMin);
  return stage === null || stage === 'IDEA' ? 'ANY' : stage;
}

/** How finished the solution must be, in plain words instead of levels. */
export function ReadinessField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const trlMin = useWatch({ control: form.control, name: 'trlMin' });
  const choose = (value: string): void => {
    const choice = choices.find((one) => one === value) ?? 'ANY';
    form.setValue('trlMax', lowest[choice] === null ? null : highestTrl);
    form.setValue('trlMin', lowest[choice]);
  };
  return (
    <RadioCards
      name="trlMin"
      label={t('needs.form.readiness')}
      error={errorOf('trlMin') ?? errorOf('trlMax')}
      value={choiceOf(trlMin)}
      onChange={({ target }) => choose(target.value)}
      options={choices.map((choice) => ({
        value: choice,
        label: t(`needs.form.readiness.${choice}`),
        detail: t(`needs.form.readiness.${choice}.detail`),
      }))}
    />
  );
}
