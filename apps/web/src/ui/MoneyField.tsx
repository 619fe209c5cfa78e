import type { ReactElement } from 'react';
import { groupThousands, parseNumber, useNumberText } from './number-text';
import { TextField, type TextFieldProps } from './TextField';

export interface MoneyFieldProps extends Omit<TextFieldProps, 'value' | 'defaultValue' | 'onChange' | 'type' | 'prefix'> {
  /** Whole Tanzanian shillings. */
  value?: number | null | undefined;
  onNumber?: (value: number | null) => void;
}

/** Shillings, grouped by thousands when one leaves the field, because long rows of zeros are misread. */
export function MoneyField({ value, onNumber, onBlur, ...field }: MoneyFieldProps): ReactElement {
  const { text, amount, type } = useNumberText(value, groupThousands);
  return (
    <TextField
      autoComplete="off"
      {...field}
      prefix="TZS"
      inputMode="numeric"
      className="max-w-56 tabular-nums"
      value={text}
      onChange={(event) => {
        type(event.target.value);
        onNumber?.(parseNumber(event.target.value));
      }}
      onBlur={(event) => {
        if (amount !== null && Number.isInteger(amount)) type(groupThousands(amount));
        onBlur?.(event);
      }}
    />
  );
}
