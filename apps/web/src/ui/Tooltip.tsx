import { lazy, type ReactElement, Suspense } from 'react';
import type { TooltipProps } from './tooltip-props';

const TooltipBody = lazy(async () => ({ default: (await import('./TooltipBody')).TooltipBody }));

/** A word on what an icon does, on pointing and on focus. */
export function Tooltip(props: TooltipProps): ReactElement {
  return (
    <Suspense fallback={props.children}>
      <TooltipBody {...props} />
    </Suspense>
  );
}
