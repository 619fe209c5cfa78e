import type { ReactElement } from 'react';
import { parseNumber, useNumberText } from './number-text';
import { TextField, type TextFieldProps } from './TextField';

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'defaultValue' | 'onChange' | 'type'> {
  value?: number | null | undefined;
  onNumber?: (value: number | null) => void;
  decimals?: boolean;
}

/**
 * A number typed as text with the number keys of the phone: no arrows, no wheel that changes it by accident.
 * `onNumber` hears null for an empty field; text that is no number stays as typed and gives NaN, for the form to refuse.
 */
export function NumberField({ value, onNumber, decimals = false, ...field }: NumberFieldProps): ReactElement {
  const { text, type } = useNumberText(value, String);
  return (
    <TextField
      autoComplete="off"
      {...field}
      inputMode={decimals ? 'decimal' : 'numeric'}
      className="max-w-40 tabular-nums"
      value={text}
      onChange={(event) => {
        type(event.target.value);
        onNumber?.(parseNumber(event.target.value));
      }}
    />
  );
}
