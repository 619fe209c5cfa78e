import { type ReactElement, type RefObject, useLayoutEffect, useState } from 'react';
import { useActivePair } from './active-pair';

/** A line from a marked word to its partner in the other text, where the two stand side by side. */
export function PairLine({ frame }: { frame: RefObject<HTMLElement | null> }): ReactElement | null {
  const { active } = useActivePair();
  const [path, setPath] = useState<string>();
  useLayoutEffect(() => {
    setPath(active === undefined || !frame.current ? undefined : pathBetween(frame.current, active));
  }, [active, frame]);
  return path ? (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 hidden size-full overflow-visible lg:block">
      <path d={path} className="fill-none stroke-accent" strokeWidth="2" strokeDasharray="5 4" />
    </svg>
  ) : null;
}

function pathBetween(frame: HTMLElement, pair: number): string | undefined {
  const find = (side: string): DOMRect | undefined =>
    frame.querySelector(`[data-side="${side}"][data-pairs~="${pair}"]`)?.getClientRects()[0];
  const [from, to] = [find('need'), find('offer')];
  if (!from || !to) return undefined;
  const { left, top } = frame.getBoundingClientRect();
  const start = { x: from.right - left, y: from.top + from.height / 2 - top };
  const end = { x: to.left - left, y: to.top + to.height / 2 - top };
  const middle = (start.x + end.x) / 2;
  return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
}
