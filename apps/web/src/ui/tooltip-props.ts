import type { ReactElement } from 'react';

export interface TooltipProps {
  text: string;
  /** A button or link that also has a name of its own: a tooltip is not read by everyone. */
  children: ReactElement<Record<string, unknown>>;
}
