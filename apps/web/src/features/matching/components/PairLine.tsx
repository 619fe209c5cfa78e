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

/** Under the words to the edge of their text, as through them it would strike others out, and then across. */
function pathBetween(frame: HTMLElement, pair: number): string | undefined {
  const find = (side: string): Element | null => frame.querySelector(`[data-side="${side}"][data-pairs~="${pair}"]`);
  const [need, offer] = [find('need'), find('offer')];
  const [from, to] = [need?.getClientRects()[0], offer?.getClientRects()[0]];
  const [leaves, arrives] = [need?.closest('section')?.getBoundingClientRect(), offer?.closest('section')?.getBoundingClientRect()];
  if (!from || !to || !leaves || !arrives) return undefined;
  const { left, top } = frame.getBoundingClientRect();
  const [startY, endY] = [from.bottom - top, to.bottom - top];
  const [edge, otherEdge] = [leaves.right - left, arrives.left - left];
  const middle = (edge + otherEdge) / 2;
  return `M${from.right - left} ${startY}H${edge}C${middle} ${startY} ${middle} ${endY} ${otherEdge} ${endY}H${to.left - left}`;
}
