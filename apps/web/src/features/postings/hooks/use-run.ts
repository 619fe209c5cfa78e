import { useRef, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import type { Problem } from '../draft/problem';

type Act = () => Promise<readonly Problem[]>;

interface Run {
  isBusy: boolean;
  problems: readonly Problem[];
  /** Changes with every try. */
  attempt: number;
  run: (act: Act, onDone: () => void) => Promise<void>;
  clear: () => void;
}

/** Runs one act at a time; what the server refuses, and why it could not be reached, both come back as problems. */
export function useRun(): Run {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  // The state follows one frame later than a second press may come.
  const isRunning = useRef(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const run = async (act: Act, onDone: () => void): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setAttempt((count) => count + 1);
    const found = await act().catch((error): readonly Problem[] => {
      const { code, message } = faultOf(error);
      return [{ code, message: message ?? t('ui.errorBody') }];
    });
    isRunning.current = false;
    setBusy(false);
    setProblems(found);
    if (found.length === 0) onDone();
  };
  return { isBusy, problems, attempt, run, clear: () => setProblems([]) };
}
