import { useState } from 'react';
import type { DeskCase, MatchCase } from './desk-case';

export interface Picked {
  readonly cases: readonly MatchCase[];
  readonly has: (one: DeskCase) => boolean;
  readonly toggle: (one: DeskCase) => void;
  readonly toggleAll: () => void;
  /** Leaves only these chosen. */
  readonly keep: (cases: readonly MatchCase[]) => void;
  readonly areAll: boolean;
  /** There are several to choose from. */
  readonly canAll: boolean;
}

/** The matches that were chosen among those shown. What leaves the list is chosen no more. */
export function usePicked(shown: readonly DeskCase[]): Picked {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const matches = shown.filter((one) => one.kind === 'match');
  const cases = matches.filter(({ key }) => keys.has(key));
  return {
    cases,
    has: ({ key }) => keys.has(key),
    toggle: ({ key }) =>
      setKeys((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]))),
    toggleAll: () => setKeys(cases.length === matches.length ? new Set() : new Set(matches.map(({ key }) => key))),
    keep: (kept) => setKeys(new Set(kept.map(({ key }) => key))),
    canAll: matches.length > 1,
    areAll: matches.length > 0 && cases.length === matches.length,
  };
}
