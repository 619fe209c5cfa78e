import { useCallback, useEffect, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { askAuth } from '../auth-client';
import { devicesIn, type SignedInDevice } from '../session-list';
import { useAuthProblems, useSend } from './use-auth-problems';

export interface Devices {
  devices: readonly SignedInDevice[] | undefined;
  problem: FormProblem | undefined;
  reload: () => Promise<void>;
  signOut: (device: SignedInDevice) => Promise<void>;
  signOutOthers: () => Promise<void>;
}

/** Where the person is signed in, and ending it there. */
export function useDevices(): Devices {
  const problemsIn = useAuthProblems();
  const send = useSend();
  const [devices, setDevices] = useState<readonly SignedInDevice[]>();
  const [problem, setProblem] = useState<FormProblem>();
  const reload = useCallback(async () => {
    const answer = await askAuth('/list-sessions', { method: 'GET' });
    setProblem(problemsIn(answer)[0]);
    if (answer.isDone) setDevices(devicesIn(answer.data));
  }, [problemsIn]);
  useEffect(() => void reload(), [reload]);
  const end = async (path: string, body: Record<string, string>): Promise<void> => {
    const [first] = await send(path, body);
    setProblem(first);
    if (!first) await reload();
  };
  return {
    devices,
    problem,
    reload,
    signOut: ({ token }) => end('/api/auth/revoke-session', { token }),
    signOutOthers: () => end('/api/auth/revoke-other-sessions', {}),
  };
}
