import type { TextField } from '../match-document';
import type { StructuralKind } from '../score/closeness';

/** A place in a document's text: UTF-16 offsets in the field (for keywords: in the keyword of that number), end exclusive. */
export type Span = { field: TextField; keyword?: number; start: number; end: number };

/**
 * A term both texts share, with every place it stands in; spans of a phrase enclose those of its words. `concept` names the meaning
 * where the glossary knows it; `isTranslated` says the two texts name it in different languages, `isSpelling` that
 * they only write it almost alike. `share` is its part of the score.
 */
export type TextMatch = {
  term: string;
  share: number;
  isTranslated: boolean;
  concept?: { en: string; sw: string };
  isSpelling?: true;
  asking: Span[];
  answering: Span[];
};

/** Whether a demand is met, is not, or cannot be judged from what the two documents say. */
export type Verdict = 'met' | 'gap' | 'unknown';

/** The sentence that a verdict rests on, and the places in it that show why. */
export type Passage = Span & { marks: Span[] };

/** Why a match has its score. The shares of all reasons of a match add up to its score; `most` is the share that a perfect agreement would have. */
export type Reason =
  | { kind: 'text'; share: number; most: number; verdict: Verdict; matches: TextMatch[] }
  | { kind: StructuralKind; share: number; most: number; verdict: Verdict; closeness: number | null; kilometres?: number }
  /** There only where an embedding model has read the asking text. */
  | { kind: 'meaning'; share: number; most: number; verdict: Verdict; closeness: number | null }
  /** A must-have adds nothing to the score: it is for people to weigh. `isMentioned` says whether the answering text speaks of it at all. */
  | { kind: 'mustHave'; share: 0; most: 0; verdict: Verdict; metric: string; isMentioned: boolean; passage: Passage | null };

/** The score of one pair and what it is made of. */
export type MatchExplanation = { score: number; isGood: boolean; reasons: Reason[] };
