import { useEffect, useRef, useState } from 'react';
import { Autosaver, type SaveStatus } from './autosaver';

interface Autosave<Value> {
  status: SaveStatus;
  savedAt: Date | undefined;
  change: (value: Value) => void;
  flush: () => Promise<void>;
}

/** An Autosaver for a form: saves on pauses, when the page is hidden, and when the network is back. */
export function useAutosave<Value>(key: string, save: (value: Value) => Promise<void>): Autosave<Value> {
  const [state, setState] = useState<{ status: SaveStatus; savedAt?: Date | undefined }>({ status: 'saved' });
  const latestSave = useRef(save);
  latestSave.current = save;
  const saver = useRef<Autosaver<Value>>(undefined);
  useEffect(() => {
    const own = new Autosaver<Value>({
      key,
      save: (value) => latestSave.current(value),
      onStatus: (status, savedAt) => setState((before) => ({ status, savedAt: savedAt ?? before.savedAt })),
    });
    saver.current = own;
    const flush = (): void => void own.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      own.stop();
      void own.flush();
    };
  }, [key]);
  return {
    ...state,
    savedAt: state.savedAt,
    change: (value) => saver.current?.change(value),
    flush: async () => saver.current?.flush(),
  };
}
