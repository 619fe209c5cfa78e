import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import type { ReactElement } from 'react';
import { useText } from '../../lib/i18n';
import { chooseTheme, useTheme } from '../../lib/theme';

/** Between light and dark; the first choice is the device's. */
export function ThemeSwitch({ withWords = false }: { withWords?: boolean }): ReactElement {
  const t = useText();
  const theme = useTheme();
  const label = t(theme === 'dark' ? 'app.theme.toLight' : 'app.theme.toDark');
  const IconPart = theme === 'dark' ? Sun : Moon;
  return (
    <button
      type="button"
      aria-label={withWords ? undefined : label}
      title={withWords ? undefined : label}
      onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md text-muted hover:text-ink"
    >
      <IconPart size={20} aria-hidden />
      {withWords && label}
    </button>
  );
}
