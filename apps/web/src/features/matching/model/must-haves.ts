import type { ReasonVerdict } from '@kongano/graphql/schema-types';
import type { MatchReason } from './reasons';

export interface MustHave {
  readonly metric: string;
  readonly today: string | null;
  readonly target: string | null;
  readonly unit: string | null;
}

export interface JudgedMustHave extends MustHave {
  readonly verdict: ReasonVerdict;
  /** The offer's text speaks of it. */
  readonly isMentioned: boolean;
}

/** Each must-have of the need with what is known of it; one that was added later is not judged yet. */
export function judgeMustHaves(mustHaves: readonly MustHave[], reasons: readonly MatchReason[]): JudgedMustHave[] {
  const judged = reasons.filter(({ kind }) => kind === 'MUST_HAVE');
  return mustHaves.map((mustHave) => {
    const reason = judged.find(({ detail }) => detail === mustHave.metric);
    return { ...mustHave, verdict: reason?.verdict ?? 'UNKNOWN', isMentioned: reason?.isMentioned ?? false };
  });
}
