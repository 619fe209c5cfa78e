import type { ReactElement } from 'react';
import { useText } from '../../lib/i18n';
import { HelixMark } from '../../ui';
import { ThemeSwitch } from './ThemeSwitch';

/** The three helices, and the theme where the header has no room for it. */
export function Footer(): ReactElement {
  const t = useText();
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex max-w-6xl group-has-data-wide/shell:max-w-[107rem] flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 text-sm text-muted md:px-6">
        <p className="flex items-center gap-2">
          <span className="flex gap-1">
            <HelixMark helix="firm" size={12} decorative />
            <HelixMark helix="academia" size={12} decorative />
            <HelixMark helix="government" size={12} decorative />
          </span>
          {t('app.footer')}
        </p>
        <span className="md:hidden">
          <ThemeSwitch withWords />
        </span>
      </div>
    </footer>
  );
}
