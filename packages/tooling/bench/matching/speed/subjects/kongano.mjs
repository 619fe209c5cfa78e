// The matcher as the product runs it, held to plain scoring of every offer.
import { loadBuiltMatcher } from '../../engine.mjs';

const tolerance = 1e-9;

export function openKongano() {
  const matcher = loadBuiltMatcher();
  const index = matcher.createMatchIndex();
  return {
    add: (offer) => index.upsert(offer),
    finish: () => undefined,
    search: (need, limit) => index.rank(need, { limit }),
    indexBytes: () => index.bytes,
    check: (need, offers, limit) => checkExact({ matcher, index, need, offers, limit }),
    close: () => undefined,
  };
}

/** Throws unless the index's best are those of scoring every offer by itself, as an explanation of the pair does. */
function checkExact({ matcher: { explainerFor }, index, need, offers, limit }) {
  const explain = explainerFor(need, index);
  const plain = new Map();
  for (const offer of offers) plain.set(offer.id, explain(offer).score);
  const best = [...plain].sort(([one, score], [other, than]) => than - score || (one < other ? -1 : 1)).slice(0, limit);
  const found = index.rank(need, { limit });
  for (const [at, [id, score]] of best.entries()) {
    const { id: foundId, score: foundScore } = found[at] ?? {};
    const isSame = Math.abs(foundScore - score) <= tolerance && Math.abs(plain.get(foundId) - score) <= tolerance;
    if (!isSame) throw new Error(`${need.id}: place ${at + 1} is ${foundId} (${foundScore}) where plain scoring has ${id} (${score}).`);
  }
}
