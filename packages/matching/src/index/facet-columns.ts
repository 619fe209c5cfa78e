import type { MatchDocument } from '../match-document';
import { facetKey, type StructuralKind, structuralFeatures, structuralKinds } from '../score/closeness';
import { known, type Shares } from '../score/combine';
import { SlotNumbers } from './slot-numbers';

type Column = { numbers: Map<string, number>; samples: MatchDocument[]; numbersBySlot: SlotNumbers<Uint32Array> };

/**
 * Structural features as columns of small numbers: documents that agree in a feature share a number, so a query compares itself
 * once with each distinct value and not with each document.
 */
export class FacetColumns {
  private readonly columns = new Map<StructuralKind, Column>(
    structuralKinds.map((kind) => [kind, { numbers: new Map(), samples: [], numbersBySlot: SlotNumbers.ofCounts() }]),
  );

  get bytes(): number {
    return [...this.columns.values()].reduce((sum, { samples, numbersBySlot }) => sum + numbersBySlot.bytes + 400 * samples.length, 0);
  }

  set(slot: number, document: MatchDocument): void {
    for (const [kind, column] of this.columns) {
      const key = facetKey(kind, document);
      let number = column.numbers.get(key);
      if (number === undefined) {
        number = column.samples.length;
        column.numbers.set(key, number);
        column.samples.push({ ...document, title: '', body: '', keywords: [] });
      }
      column.numbersBySlot.set(slot, number);
    }
  }

  /** Adds the shares of all structural features to the first `size` of `scores`, slot by slot. */
  addShares(asking: MatchDocument, shares: Shares, scores: Float64Array, size: number): void {
    for (const [kind, { samples, numbersBySlot }] of this.columns) {
      if (shares[kind] === 0) continue;
      const byNumber = Float64Array.from(samples, (sample) => shares[kind] * known(structuralFeatures[kind](asking, sample)));
      const { bySlot } = numbersBySlot;
      for (let slot = 0; slot < size; slot++) scores[slot] = (scores[slot] as number) + (byNumber[bySlot[slot] as number] as number);
    }
  }
}
