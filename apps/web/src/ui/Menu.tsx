import { lazy, type ReactElement, Suspense, useState } from 'react';
import { buttonClasses } from './button-classes';
import type { MenuProps } from './menu-props';

const load = async (): Promise<{ default: typeof import('./MenuBody').MenuBody }> => ({ default: (await import('./MenuBody')).MenuBody });
const MenuBody = lazy(load);

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
