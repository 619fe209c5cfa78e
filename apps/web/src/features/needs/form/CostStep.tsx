import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { TextArea, TextField } from '../../../ui';
import { PointedOut } from '../../names';
import { MoneyInput } from './MoneyInput';
import type { StepProps } from './step-props';

/** Since when, how often, how much. */
export function CostStep({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  return (
    <>
      <TextArea
        {...form.register('background')}
        label={t('needs.form.background')}
        hint={t('needs.form.background.hint')}
        error={errorOf('background')}
        optional
        limit={5000}
      />
      <PointedOut
        text={form.watch('background')}
        posting={form.watch()}
        onText={(text) => form.setValue('background', text, { shouldDirty: true })}
      />
      <MoneyInput
        form={form}
        errorOf={errorOf}
        name="costPerYear"
        label={t('needs.form.costPerYear')}
        hint={t('needs.form.costPerYear.hint')}
      />
      <TextField
        {...form.register('quantity')}
        label={t('needs.form.quantity')}
        hint={t('needs.form.quantity.hint')}
        error={errorOf('quantity')}
        optional
      />
    </>
  );
}
