import type { UseFormReturn } from 'react-hook-form';
import type { NeedValues } from './need-values';

/** What every step of the form is given. */
export interface StepProps {
  form: UseFormReturn<NeedValues>;
  /** What is wrong with a field. */
  errorOf: (field: string) => string | undefined;
}
