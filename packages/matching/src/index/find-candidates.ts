import type { Question } from '../score/question';
import { closenessOfMass, massOfCloseness, withPairs } from '../score/text-score';
import { openCursors } from './asked-cursors';
import type { Candidates } from './candidates';
import type { DocumentStore } from './document-store';
import { FacetShares } from './facet-shares';
import { keepLargest } from './keep-largest';
import { segmentSize } from './posting-segment';
import { type Span, type WindowMasses, windowSize } from './window-masses';

/** What candidates are found with and put into. */
export type Workplace = { window: WindowMasses; candidates: Candidates };

/** How many are wanted, and which slots may be seen. */
export type Wanted = { count: number; isAllowed: (slot: number) => boolean };

/** Rounding may make a bound a little smaller than what it bounds. */
const slack = 1 - 1e-12;

/** How many times the mass of single terms the mass with pairs can be. */
const mostWithPairs = withPairs(1, Number.POSITIVE_INFINITY);

/** By how much the score that the best have must have grown for the bounds to be worked out anew. */
const worthTabulating = 0.003;

/** The mass that a text must have to add `share` to a score; never more than it truly must. */
const massFor = (share: number, { shares, fullMass }: Question): number =>
  share <= 0 ? 0 : slack * massOfCloseness((slack * share) / shares.text, fullMass);

/** Fills the candidates, window by window, with every slot that may be among the best; returns a score that all of the best reach. */
export function findCandidates(store: DocumentStore, question: Question, { window, candidates }: Workplace, wanted: Wanted): number {
  const open = openCursors(store.postings, question);
  const collect = collector(store, question, { window, candidates }, wanted);
  const lengths = { lengths: store.lengths.bySlot, stretched: store.stretched.bySlot };
  const size = store.ids.length;
  candidates.clear();
  for (let base = 0; base < size; base += segmentSize) {
    const asked = open(base / segmentSize);
    for (let from = base; from < Math.min(size, base + segmentSize); from += windowSize) {
      const to = Math.min(size, from + windowSize);
      window.begin({ from, to }, lengths, question.length);
      const within = { from: from - base, to: to - base };
      for (const one of asked) window.add(one, within);
      collect.from({ from, to });
    }
  }
  return collect.floor();
}

/** Takes from each window what can still be among the best, judged by the scores that the best so far have at least. */
function collector(store: DocumentStore, question: Question, { window: { masses }, candidates }: Workplace, { count, isAllowed }: Wanted) {
  const { shares, fullMass, document } = question;
  const facets = store.facets.sharesFor(document, shares);
  const { stepOf: firstStep, bySlot: firstNumber } = facets.first;
  const { stepOf: secondStep, bySlot: secondNumber } = facets.second;
  const largest = keepLargest(count);
  const needed = FacetShares.table();
  /** The least mass of single terms with which any slot, whatever its facts, can be among the best. */
  let neededByAll = 0;
  let tabulated = -1;
  const tabulate = () => {
    // A bound of a little while ago lets a few more pass, and no fewer.
    if (largest.least() < tabulated + worthTabulating) return;
    tabulated = largest.least();
    facets.tabulate(needed, (most) => massFor(tabulated - most - shares.meaning, question));
    neededByAll = (slack * Math.min(...needed)) / mostWithPairs;
  };
  return {
    floor: largest.least,
    from({ from, to }: Span): void {
      tabulate();
      for (let slot = from, at = 0; slot < to; slot++, at++) {
        const mass = masses[at] as number;
        if (mass < neededByAll) continue;
        const most = withPairs(mass, Number.POSITIVE_INFINITY);
        const step = (firstStep[firstNumber[slot] as number] as number) + (secondStep[secondNumber[slot] as number] as number);
        if (most < (needed[step] as number)) continue;
        const share = facets.of(slot);
        const highest = share + shares.text * closenessOfMass(most, fullMass) + shares.meaning;
        if (highest <= 0 || highest < largest.least()) continue;
        candidates.add(slot, share, mass, highest);
        const score = share + shares.text * closenessOfMass(mass, fullMass);
        if (score > largest.least() && isAllowed(slot)) largest.add(score);
      }
    },
  };
}
