/** Looks shared by everything one types into. */
export const controlClasses =
  'block w-full min-h-11 rounded-md border border-line-strong bg-surface px-3 py-2 text-ink placeholder:text-muted ' +
  'hover:border-ink focus-visible:outline-offset-0 aria-invalid:border-2 aria-invalid:border-danger ' +
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted';

/** A floating list: menus and comboboxes. */
export const popupClasses =
  'z-50 max-h-[min(var(--available-height),22rem)] max-w-[var(--available-width)] overflow-y-auto overscroll-contain rounded-md ' +
  'border border-line-strong bg-surface py-1 text-ink shadow-lg outline-none';

/** One line of a floating list. */
export const itemClasses =
  'flex min-h-11 cursor-default select-none items-center gap-2 px-3 py-2 text-start outline-none md:min-h-9 ' +
  'data-highlighted:bg-accent-soft data-highlighted:text-ink data-disabled:text-muted';
