import type { MatchDocument } from '../match-document';
import { facetKey, type StructuralKind, structuralFeatures, structuralKinds } from '../score/closeness';
import { known, type Shares } from '../score/combine';
import { FacetShares } from './facet-shares';
import { SlotNumbers } from './slot-numbers';

type Column = { numbers: Map<string, number>; samples: MatchDocument[]; numbersBySlot: SlotNumbers<Uint16Array | Uint32Array> };

/**
 * Structural features as columns of small numbers: documents that agree in a feature share a number, so a query compares itself
 * once with each distinct value and not with each document.
 */
export class FacetColumns {
  private readonly columns = new Map<StructuralKind, Column>(
    structuralKinds.map((kind) => [kind, { numbers: new Map(), samples: [], numbersBySlot: SlotNumbers.ofSmallCounts() }]),
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
        column.samples.push({ ...document, title: '', body: '', keywords: [], mustHaves: [], meaning: undefined });
      }
      column.numbersBySlot.set(slot, number);
    }
  }

  /** What structural features add to scores for an asking document. */
  sharesFor(asking: MatchDocument, shares: Shares): FacetShares {
    return new FacetShares(
      [...this.columns].map(([kind, { samples, numbersBySlot }]) => {
        const shareOf = (sample: MatchDocument) => shares[kind] * known(structuralFeatures[kind](asking, sample));
        const byNumber = shares[kind] > 0 ? Float64Array.from(samples, shareOf) : new Float64Array(samples.length);
        return { byNumber, bySlot: numbersBySlot.bySlot };
      }),
    );
  }
}
