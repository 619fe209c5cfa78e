import { classNames } from '../lib/class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small' | 'icon';

const base =
  'inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold leading-tight text-balance no-underline ' +
  'transition-colors aria-disabled:cursor-not-allowed disabled:cursor-not-allowed disabled:opacity-60';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger: 'border-danger bg-danger text-on-danger hover:brightness-90',
};

// Small ones are small only where there is a mouse: a thumb needs 44 px.
const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4 py-2',
  small: 'min-h-11 px-3 py-1 text-sm md:min-h-8',
  icon: 'size-11',
};

/** Looks of a button, for buttons and for links that look like one. */
export function buttonClasses(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(base, variants[variant], sizes[size], className);
}
