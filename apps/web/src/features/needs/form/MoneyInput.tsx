import type { ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import { MoneyField } from '../../../ui';
import type { StepProps } from './step-props';

export interface MoneyInputProps extends StepProps {
  name: 'budgetMin' | 'budgetMax' | 'ownContribution' | 'costPerYear';
  label: string;
  hint?: string;
}

/** Shillings in the form of a need. */
export function MoneyInput({ form, errorOf, name, label, hint }: MoneyInputProps): ReactElement {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <MoneyField
          name={name}
          label={label}
          hint={hint}
          error={errorOf(name)}
          optional
          value={value}
          onNumber={onChange}
          onBlur={onBlur}
        />
      )}
    />
  );
}
