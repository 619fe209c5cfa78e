import { useEffect, useState } from 'react';
import { type CheckResult, checkReceipt } from '../model/check-receipt';

/** What is signed under the digest of the address; undefined while it is asked. */
export function useReceiptCheck(digest: string | null): { result: CheckResult | undefined; again: () => void } {
  const [answer, setAnswer] = useState<{ digest: string; result: CheckResult }>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies(round): a new round asks again
  useEffect(() => {
    if (digest === null) return;
    const stop = new AbortController();
    setAnswer(undefined);
    void checkReceipt(digest, stop.signal).then((result) => {
      if (!stop.signal.aborted) setAnswer({ digest, result });
    });
    return () => stop.abort();
  }, [digest, round]);
  return { result: answer?.digest === digest ? answer?.result : undefined, again: () => setRound(round + 1) };
}
