import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

export interface TooltipProps {
  text: string;
  /** A button or link that also has a name of its own: a tooltip is not read by everyone. */
  children: ReactElement<Record<string, unknown>>;
}

/** A word on what an icon does, on pointing and on focus. */
export function Tooltip({ text, children }: TooltipProps): ReactElement {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="max-w-64 rounded bg-ink px-2.5 py-1.5 text-sm text-paper">{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
