import { createContext, use } from 'react';

export interface ActivePair {
  /** The pair that lights up in both texts. */
  active: number | undefined;
  setActive: (index: number | undefined) => void;
}

export const ActivePairContext = createContext<ActivePair>({ active: undefined, setActive: () => undefined });

export function useActivePair(): ActivePair {
  return use(ActivePairContext);
}
