import { forEachPair, pairNearness, type TextProfile } from './text-profile';
import type { AskedTerm, TextQuery } from './text-query';
import { type LengthRule, lengthNorm, saturate, withPairs } from './text-score';

/** What a text asks for, and how the length of what answers counts. */
export type AskedText = { text: TextQuery; length: LengthRule };

/** How often a term and its translations occur together, each by its probability. */
function frequencyIn({ frequencies }: TextProfile, { term, isAsked, alternatives }: AskedTerm): number {
  let sum = isAsked ? (frequencies.get(term) ?? 0) : 0;
  for (const { key, probability } of alternatives) sum += probability * (frequencies.get(key) ?? 0);
  return sum;
}

/** What asked pairs of terms add to a text, where they may add all that they bring. */
function pairMasses(
  { text, length }: AskedText,
  { sequence }: TextProfile,
  norm: number,
): { first: string; second: string; mass: number }[] {
  const { pairs, pairNumbers } = text;
  const counts = new Float64Array(pairNumbers.size + 1);
  forEachPair(pairNumbers.numbersIn(sequence), (first, second, distance) => {
    const number = pairNumbers.find(first, second);
    counts[number] = (counts[number] as number) + pairNearness(distance);
  });
  return pairs.flatMap(({ first, second, weight }, place) => {
    const count = counts[place + 1] as number;
    return count > 0 ? [{ first, second, mass: weight * saturate(count, norm, length.k1) }] : [];
  });
}

/** The sum of some numbers, in their order. */
export const sumOf = (masses: Iterable<number>): number => [...masses].reduce((sum, one) => sum + one, 0);

/** Mass that each shared term adds; what a pair adds is halved between its two. */
export function massByTerm(question: AskedText, answering: TextProfile): Map<string, number> {
  const { text, length } = question;
  const norm = lengthNorm(answering.length, length);
  const masses = new Map<string, number>();
  for (const asked of text.terms) {
    const frequency = frequencyIn(answering, asked);
    if (frequency > 0) masses.set(asked.term, asked.weight * saturate(frequency, norm, length.k1));
  }
  const pairs = pairMasses(question, answering, norm);
  const [ofTerms, ofPairs] = [sumOf(masses.values()), sumOf(pairs.map(({ mass }) => mass))];
  const part = ofPairs > 0 ? (withPairs(ofTerms, ofPairs) - ofTerms) / ofPairs : 0;
  for (const { first, second, mass } of pairs) {
    for (const term of [first, second]) masses.set(term, (masses.get(term) ?? 0) + (part * mass) / 2);
  }
  return masses;
}
