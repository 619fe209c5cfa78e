import type { ComponentProps, ReactElement } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import type { Icon } from './icon';
import { Spinner } from './Spinner';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: Icon;
  /** Under way: shows it, and a second press does nothing. */
  busy?: boolean;
}

/** A button. `secondary` unless told; a screen has one `primary`. */
export function Button({ variant = 'secondary', size = 'normal', icon: IconPart, busy = false, ...props }: ButtonProps): ReactElement {
  const { className, children, type = 'button', onClick, ...rest } = props;
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={buttonClasses(variant, size, className)}
      // Kept focusable while busy, so that the keyboard does not fall back to the top of the page.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <Spinner /> : IconPart && <IconPart size={18} aria-hidden className="shrink-0" />}
      {children}
    </button>
  );
}
