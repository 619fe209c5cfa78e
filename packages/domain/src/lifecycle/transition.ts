import { cleanText, textLength } from '../text/clean-text';

/**
 * One row of a lifecycle: the roles in `by` may do `action` in the states of `from`, which leads to `to` (absent: the state stays).
 * A row without a role in `by` that a person can have is done by the product itself.
 */
export interface Transition<Action extends string, Status extends string, Role extends string> {
  readonly action: Action;
  readonly from: readonly Status[];
  readonly to?: Status;
  readonly by: readonly Role[];
  /** The actor must say why. */
  readonly needsReason?: boolean;
}

export type Decision<Next, Code extends string> = { readonly ok: true; readonly next: Next } | { readonly ok: false; readonly code: Code };

export const accept = <Next>(next: Next): { readonly ok: true; readonly next: Next } => ({ ok: true, next });
export const refuse = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({ ok: false, code });

/** The rows of an action that one of the roles may use, whatever the state is. */
export function rowsFor<Action extends string, Status extends string, Role extends string>(
  table: readonly Transition<Action, Status, Role>[],
  action: Action,
  roles: readonly Role[],
): readonly Transition<Action, Status, Role>[] {
  return table.filter((row) => row.action === action && row.by.some((role) => roles.includes(role)));
}

const longestReason = 1000;

export type ReasonProblem = 'REASON_REQUIRED' | 'REASON_TOO_LONG' | 'BAD_TEXT';

/** What is wrong with a reason, or null. Blank counts as absent. */
export function problemOfReason(reason: string | null | undefined, isRequired: boolean): ReasonProblem | null {
  const text = reason?.trim() ?? '';
  if (!cleanText(text).ok) return 'BAD_TEXT';
  if (isRequired && text === '') return 'REASON_REQUIRED';
  return textLength(text) > longestReason ? 'REASON_TOO_LONG' : null;
}
