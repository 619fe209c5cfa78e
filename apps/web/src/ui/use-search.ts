import { useEffect, useRef, useState } from 'react';

interface Search<Found> {
  found: readonly Found[];
  isSearching: boolean;
  look: (text: string) => void;
}

/** Waits for a pause in typing, and forgets answers that come after a later question. */
export function useSearch<Found>(search: (text: string) => Promise<readonly Found[]>, pause = 200): Search<Found> {
  const [found, setFound] = useState<readonly Found[]>([]);
  const [isSearching, setSearching] = useState(false);
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = async (text: string, question: number): Promise<void> => {
    const answer = await search(text).catch(() => []);
    if (question !== latest.current) return;
    setFound(answer);
    setSearching(false);
  };
  const look = (text: string): void => {
    latest.current += 1;
    const question = latest.current;
    setSearching(true);
    // What was found for other words would be chosen by a quick Enter.
    setFound([]);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(text.trim(), question), text === '' ? 0 : pause);
  };
  return { found, isSearching, look };
}
