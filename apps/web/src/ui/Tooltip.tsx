import { lazy, type ReactElement, Suspense } from 'react';

const TooltipBody = lazy(async () => ({ default: (await import('./TooltipBody')).TooltipBody }));

export interface TooltipProps {
  text: string;
  /** A button or link that also has a name of its own: a tooltip is not read by everyone. */
  children: ReactElement<Record<string, unknown>>;
}

/** A word on what an icon does, on pointing and on focus. */
export function Tooltip(props: TooltipProps): ReactElement {
  return (
    <Suspense fallback={props.children}>
      <TooltipBody {...props} />
    </Suspense>
  );
}
