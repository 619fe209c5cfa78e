import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type CaseListState, changeCaseList, readCaseList } from '../model/case-list';

interface CaseListHook {
  address: URLSearchParams;
  state: CaseListState;
  change: (changes: Partial<CaseListState>) => void;
}

/** What is looked for among the cases, read from the address and written to it. */
export function useCaseList(): CaseListHook {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readCaseList(address), [address]);
  const change = useCallback(
    (changes: Partial<CaseListState>): void =>
      setAddress((now) => changeCaseList(now, changes), { replace: true, preventScrollReset: true, flushSync: true }),
    [setAddress],
  );
  return { address, state, change };
}
