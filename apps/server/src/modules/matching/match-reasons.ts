import type { ReasonKind, ReasonVerdict } from '@kongano/domain';
import type { MatchExplanation, Passage, Reason, Span, TextMatch } from '@kongano/matching';
import { PART_BREAK, type PostingDocument, type TextPart } from '../postings';

/** A place in a text as it is shown: GraphQL field, number of the keyword where the field is `keywords`, UTF-16 offsets, end exclusive. */
export interface TextRangeValue {
  readonly field: string;
  readonly keyword: number | null;
  readonly start: number;
  readonly end: number;
}
export interface MatchedTermValue {
  readonly need: readonly TextRangeValue[];
  readonly offer: readonly TextRangeValue[];
  readonly isTranslated: boolean;
  readonly concept: string | null;
  readonly weight: number;
}
/** The sentence that a verdict rests on, and the places in it that show why. */
export interface PassageValue extends TextRangeValue {
  readonly marks: readonly TextRangeValue[];
}
export interface MatchReasonValue {
  readonly kind: ReasonKind;
  readonly share: number;
  /** The share that a perfect agreement would have. */
  readonly most: number;
  readonly verdict: ReasonVerdict;
  /** The must-have's metric. */
  readonly detail: string | null;
  readonly isMentioned: boolean | null;
  /** Where in the offer. */
  readonly passage: PassageValue | null;
  /** Between the two regions. */
  readonly kilometres: number | null;
  readonly terms: readonly MatchedTermValue[];
}

const kinds: Readonly<Record<Reason['kind'], ReasonKind>> = {
  text: 'TEXT',
  meaning: 'MEANING',
  sector: 'SECTOR',
  field: 'FIELD',
  trl: 'TRL',
  region: 'REGION',
  partnership: 'PARTNERSHIP',
  language: 'LANGUAGE',
  availability: 'AVAILABILITY',
  partner: 'PARTNER',
  budget: 'BUDGET',
  time: 'TIME',
  mustHave: 'MUST_HAVE',
};
const verdicts: Readonly<Record<Reason['verdict'], ReasonVerdict>> = { met: 'MET', gap: 'GAP', unknown: 'UNKNOWN' };

/** The engine's reasons in the API's words, pointing into the texts that people see. The need is the side that asks. */
export const reasonsOf = (explanation: MatchExplanation, need: PostingDocument, offer: PostingDocument): MatchReasonValue[] =>
  explanation.reasons.map((reason) => ({
    kind: kinds[reason.kind],
    share: reason.share,
    most: reason.most,
    verdict: verdicts[reason.verdict],
    detail: reason.kind === 'mustHave' ? reason.metric : null,
    isMentioned: reason.kind === 'mustHave' ? reason.isMentioned : null,
    passage: reason.kind === 'mustHave' && reason.passage ? passageOf(reason.passage, offer) : null,
    kilometres: reason.kind === 'region' && reason.kilometres !== undefined ? Math.round(reason.kilometres) : null,
    terms: reason.kind === 'text' ? reason.matches.map((match) => termOf(match, need, offer)) : [],
  }));

const termOf = (match: TextMatch, need: PostingDocument, offer: PostingDocument): MatchedTermValue => ({
  need: match.asking.flatMap((span) => rangeOf(span, need.parts)),
  offer: match.answering.flatMap((span) => rangeOf(span, offer.parts)),
  isTranslated: match.isTranslated,
  concept: conceptOf(match),
  weight: match.share,
});

function passageOf(passage: Passage, { parts }: PostingDocument): PassageValue | null {
  const [range] = rangeOf(passage, parts);
  return range ? { ...range, marks: passage.marks.flatMap((mark) => rangeOf(mark, parts)) } : null;
}

/** What both texts mean, in both languages; for a word that is only written almost alike, the word that it was read as. */
function conceptOf({ concept, isSpelling }: TextMatch): string | null {
  if (!concept) return null;
  return isSpelling ? `≈ ${concept.en}` : `${concept.en} · ${concept.sw}`;
}

/** Where a span of the joined body lies in one of its texts; nothing for a span across two of them. */
export function rangeOf(span: Span, parts: readonly TextPart[]): TextRangeValue[] {
  if (span.field !== 'body') return [{ field: span.field, keyword: span.keyword ?? null, start: span.start, end: span.end }];
  let offset = 0;
  for (const { field, text } of parts) {
    const end = offset + text.length;
    if (span.start >= offset && span.end <= end) return [{ field, keyword: null, start: span.start - offset, end: span.end - offset }];
    offset = end + PART_BREAK.length;
  }
  return [];
}
