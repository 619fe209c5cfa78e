import type { ReactElement } from 'react';
import { Link, type LinkProps } from 'react-router';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import type { Icon } from './icon';

export interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: Icon;
  className?: string;
}

/** A link with the looks of a button: it leads somewhere and changes nothing. */
export function LinkButton({
  variant = 'secondary',
  size = 'normal',
  icon: IconPart,
  className,
  children,
  ...link
}: LinkButtonProps): ReactElement {
  return (
    <Link {...link} className={buttonClasses(variant, size, className)}>
      {IconPart && <IconPart size={18} aria-hidden className="shrink-0" />}
      {children}
    </Link>
  );
}
