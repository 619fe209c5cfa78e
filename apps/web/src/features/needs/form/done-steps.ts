import { missingForSubmission } from '@kongano/domain';
import { type NeedValues, needInputOf } from './need-values';
import { type NeedStepId, needSteps, stepOfField } from './steps';

/** Steps in which something was said and nothing that the broker needs is missing. */
export function doneSteps(values: NeedValues): NeedStepId[] {
  const missing = new Set(missingForSubmission(needInputOf(values)).map(({ field }) => stepOfField(field)));
  const isSaid = (key: keyof NeedValues): boolean => ![null, ''].includes(values[key]?.toString() ?? null);
  // The language is always set, which says nothing.
  return needSteps
    .filter(({ fields }, index) => !missing.has(index) && fields.some((key) => key !== 'language' && key !== 'visibility' && isSaid(key)))
    .map(({ id }) => id);
}
