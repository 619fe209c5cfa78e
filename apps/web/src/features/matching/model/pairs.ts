/** A place in one of the texts of a need or an offer. */
export interface TermRange {
  readonly field: string;
  readonly keyword: number | null;
  readonly start: number;
  readonly end: number;
}

/** A term that both texts share. */
export interface SharedTerm {
  readonly concept: string | null;
  readonly isTranslated: boolean;
  readonly weight: number;
  readonly need: readonly TermRange[];
  readonly offer: readonly TermRange[];
}

export type Side = 'need' | 'offer';

/** A shared term as it stands in both texts; `index` joins its places. */
export interface Pair {
  readonly index: number;
  readonly needWords: string;
  readonly offerWords: string;
  readonly isTranslated: boolean;
  readonly concept: string | null;
}

/** The texts of one side: by field name, keywords as a list. */
export type Texts = Readonly<Record<string, string | readonly string[] | null | undefined>>;

interface NeedTexts {
  readonly title: string;
  readonly problem: string | null;
  readonly background: string | null;
  readonly tried: string | null;
  readonly keywords: readonly string[];
}

export function textsOfNeed({ title, problem, background, tried, keywords }: NeedTexts): Texts {
  return { title, problem, background, tried, keywords };
}

interface OfferTexts {
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly advantages: string | null;
  readonly keywords: readonly string[];
}

export function textsOfOffer({ title, summary, description, advantages, keywords }: OfferTexts): Texts {
  return { title, summary, description, advantages, keywords };
}

function wordsAt(texts: Texts, range: TermRange | undefined): string {
  if (!range) return '';
  const text = texts[range.field];
  const whole = typeof text === 'string' ? text : text?.[range.keyword ?? 0];
  return whole?.slice(range.start, range.end) ?? '';
}

/** What both texts share, the weightiest first, in the words of each. */
export function pairsOf(terms: readonly SharedTerm[], need: Texts, offer: Texts): Pair[] {
  return [...terms.entries()]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([index, { concept, isTranslated, need: inNeed, offer: inOffer }]) => ({
      index,
      concept,
      isTranslated,
      needWords: wordsAt(need, inNeed[0]),
      offerWords: wordsAt(offer, inOffer[0]),
    }))
    .filter(({ needWords, offerWords }) => needWords !== '' && offerWords !== '');
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly isTranslated: boolean;
}

/** Marks in one text of one side. */
export function marksIn(terms: readonly SharedTerm[], side: Side, field: string, keyword: number | null = null): Mark[] {
  return terms.flatMap((term, index) =>
    term[side]
      .filter((range) => range.field === field && (range.keyword ?? null) === keyword)
      .map(({ start, end }) => ({ start, end, index, isTranslated: term.isTranslated })),
  );
}

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  /** Pairs that this piece belongs to: a word can be part of a phrase that is shared too. */
  readonly marks: readonly Mark[];
}

/** Cuts a text wherever a mark begins or ends; no letter is lost or doubled, and marks past its end are clipped. */
export function cutByMarks(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && start < text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, text.length)])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, place) => ({
    start,
    text: text.slice(start, cuts[place + 1]),
    marks: inside.filter((mark) => mark.start <= start && mark.end > start),
  }));
}
