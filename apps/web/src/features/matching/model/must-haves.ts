import type { ReasonVerdict } from '@kongano/graphql/schema-types';
import type { Texts } from './pairs';
import { type Quote, quoteOf } from './quote';
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
  /** What the offer says of it. */
  readonly quote: Quote | null;
}

/** Each must-have of the need with what the offer says of it; one that was added later is not judged yet. */
export function judgeMustHaves(mustHaves: readonly MustHave[], reasons: readonly MatchReason[], offer: Texts): JudgedMustHave[] {
  const judged = reasons.filter(({ kind }) => kind === 'MUST_HAVE');
  return mustHaves.map((mustHave) => {
    const reason = judged.find(({ detail }) => detail === mustHave.metric);
    return {
      ...mustHave,
      verdict: reason?.verdict ?? 'UNKNOWN',
      isMentioned: reason?.isMentioned ?? false,
      quote: quoteOf(reason?.passage ?? null, offer),
    };
  });
}

export const countMet = (mustHaves: readonly JudgedMustHave[]): number => mustHaves.filter(({ verdict }) => verdict === 'MET').length;
