import type { ReactElement } from 'react';
import { TextField, type TextFieldProps } from './TextField';

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'prefix' | 'suffix'>;

/** A day, picked with the device's own calendar; its value is `2026-03-09`. */
export function DateField(props: DateFieldProps): ReactElement {
  return <TextField {...props} type="date" className="max-w-48" />;
}
