import { type ProblemCode, problemText } from '@kongano/domain';
import type { Call, Problem } from '../use-case';

/** A problem in the caller's language. `values` fill the slots of the text. */
export const problem = (
  call: Call,
  code: ProblemCode,
  field: string | null = null,
  values: Readonly<Record<string, string | number>> = {},
): Problem => ({ code, field, message: problemText(code, call.language, values) });
