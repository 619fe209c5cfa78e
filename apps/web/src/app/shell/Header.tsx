import type { ReactElement } from 'react';
import { Link, NavLink } from 'react-router';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { useViewer } from '../../lib/viewer';
import { Logo } from '../../ui';
import { AccountPlace } from './AccountPlace';
import { LanguageSwitch } from './LanguageSwitch';
import { placesOf } from './places';
import { ThemeSwitch } from './ThemeSwitch';

/** Logo, places, language, theme, account. */
export function Header(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex min-h-14 max-w-6xl group-has-data-wide/shell:max-w-[107rem] items-center gap-x-1 px-4 md:gap-x-6 md:px-6">
        <Link to={urls.home()} className="flex min-h-11 items-center rounded-md">
          <Logo />
        </Link>
        <nav aria-label={t('app.navigation')} className="hidden self-stretch md:flex">
          {placesOf(viewer).map(({ to, label }) => (
            <NavLink
              key={to}
              to={to}
              end={to === urls.home()}
              className="flex items-center border-y-3 border-transparent px-3 text-muted hover:text-ink focus-visible:-outline-offset-3 aria-[current=page]:border-b-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(label)}
            </NavLink>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <LanguageSwitch />
          <span className="hidden md:block">
            <ThemeSwitch />
          </span>
          <AccountPlace />
        </div>
      </div>
    </header>
  );
}
