import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** What every step of a form is given. */
export interface StepProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** What is wrong with a field. */
  errorOf: (field: string) => string | undefined;
}
