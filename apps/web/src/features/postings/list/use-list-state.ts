import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { changeListState, type ListChoices, type ListState, readListState } from './list-state';

interface ListStateHook {
  state: ListState;
  change: (changes: Partial<ListState>) => void;
}

/** The state of a list lives in its address, so that it can be sent, kept and gone back to. `choices` must not change. */
export function useListState(choices: ListChoices): ListStateHook {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readListState(address, choices), [address, choices]);
  const change = useCallback(
    (changes: Partial<ListState>): void =>
      // At once: while a transition is under way a list would be asked for by its old and its new address in turns.
      setAddress((now) => changeListState(now, changes), { replace: true, preventScrollReset: true, flushSync: true }),
    [setAddress],
  );
  return { state, change };
}
