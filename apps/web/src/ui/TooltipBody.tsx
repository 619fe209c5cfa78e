import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import type { TooltipProps } from './tooltip-props';

/** The tooltip itself, with Base UI's behaviour: a chunk of its own, loaded by Tooltip. */
export function TooltipBody({ text, children }: TooltipProps): ReactElement {
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
