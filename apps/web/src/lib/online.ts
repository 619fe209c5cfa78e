import { useSyncExternalStore } from 'react';

const pause = 10_000;
const listeners = new Set<() => void>();
let isReachable = true;
let timer: ReturnType<typeof setTimeout> | undefined;

function setReachable(reachable: boolean): void {
  isReachable = reachable;
  for (const listener of listeners) listener();
}

/** Asks the server for a sign of life until it gives one. */
async function lookAgain(): Promise<void> {
  const answer = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) noticeAnswer();
  else timer = setTimeout(() => void lookAgain(), pause);
}

/** A request found no server: the device may say that it has a network and be wrong, as it does at the edge of one. */
export function noticeSilence(): void {
  if (!isReachable) return;
  setReachable(false);
  timer = setTimeout(() => void lookAgain(), pause);
}

/** The server answered. */
export function noticeAnswer(): void {
  clearTimeout(timer);
  if (!isReachable) setReachable(true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Whether the server can be reached, as far as the device and the last request know. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine && isReachable);
}
