import type { DismissalReason } from '../values/matching';
import { accept, type Decision, problemOfReason, type ReasonProblem, refuse } from './transition';

export interface Dismissal {
  readonly reason: DismissalReason;
  readonly note: string | null;
}

/** Whether a suggestion can be set aside with these words. A code says why by itself; `OTHER` wants words. A blank note is none. */
export function decideDismissal(reason: DismissalReason, note: string | null): Decision<Dismissal, ReasonProblem> {
  const fault = problemOfReason(note, reason === 'OTHER');
  return fault ? refuse(fault) : accept({ reason, note: note?.trim() || null });
}
