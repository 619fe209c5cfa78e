import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import type { Icon } from './icon';

const load = async (): Promise<{ default: typeof import('./MenuBody').MenuBody }> => ({ default: (await import('./MenuBody')).MenuBody });
const MenuBody = lazy(load);

export type MenuItem = { id: string; label: ReactNode; icon?: Icon; danger?: boolean; disabled?: boolean } & (
  | { to: string; onSelect?: undefined }
  | { onSelect: () => void; to?: undefined }
);

export interface MenuProps {
  /** What the button shows; with an icon or initials alone, `label` names it. */
  trigger: ReactNode;
  label?: string;
  items: readonly MenuItem[];
  variant?: ButtonVariant;
  /** `icon` for initials or an icon alone. */
  size?: ButtonSize;
  align?: 'start' | 'end';
}

/** The less frequent acts on a thing. Its code comes when one points at the button, focuses or presses it. */
export function Menu(props: MenuProps): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const prepare = (): void => void load().catch(() => undefined);
  const button = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={isAsked}
      aria-label={props.label}
      aria-busy={isAsked || undefined}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => setAsked(true)}
      className={buttonClasses(props.variant ?? 'secondary', props.size ?? 'normal')}
    >
      {props.trigger}
    </button>
  );
  return isAsked ? (
    <Suspense fallback={button}>
      <MenuBody {...props} />
    </Suspense>
  ) : (
    button
  );
}
