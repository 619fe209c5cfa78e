import { useEffect, useRef, useSyncExternalStore } from 'react';
import { preferences } from './preferences';

/** `keys` is one key (`/`, `j`) or a sequence of two (`g n`). */
export interface KeyBinding {
  keys: string;
  /** What it does, in the person's language; shown by `?`. */
  label: string;
  run: () => void;
}

let groups: readonly (readonly KeyBinding[])[] = [];
const listeners = new Set<() => void>();

function setGroups(next: readonly (readonly KeyBinding[])[]): void {
  groups = next;
  for (const listener of listeners) listener();
}

/** Keys that work while the component is on the screen. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const signature = bindings.map(({ keys, label }) => `${keys}=${label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered again when the keys or their labels change, not with every render
  useEffect(() => {
    const group = latest.current.map((binding, index) => ({ ...binding, run: () => latest.current[index]?.run() }));
    setGroups([...groups, group]);
    return () => setGroups(groups.filter((other) => other !== group));
  }, [signature]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All keys that work now, in the order their places came. */
export function useActiveKeys(): readonly KeyBinding[] {
  return useSyncExternalStore(subscribe, () => groups).flat();
}

/** Letters alone as commands get in the way of those who dictate, so they can be switched off (WCAG 2.1.4). */
export const keysAreOn = (): boolean => preferences.get('keys') !== 'off';

const patience = 1200;
let pressed: { key: string; at: number } | undefined;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Runs the binding that a key press completes; the newest one wins. */
export function handleKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || !keysAreOn()) return;
  const sequence = pressed && event.timeStamp - pressed.at < patience ? `${pressed.key} ${event.key}` : undefined;
  pressed = { key: event.key, at: event.timeStamp };
  const all = groups.flat().reverse();
  const binding = all.find(({ keys }) => keys === sequence) ?? all.find(({ keys }) => keys === event.key);
  if (!binding) return;
  event.preventDefault();
  pressed = undefined;
  binding.run();
}
