import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { useViewer } from '../../lib/viewer';
import { thumbPlacesOf } from './places';

/** Four places under the thumb, on phones. */
export function BottomBar(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  return (
    <nav
      aria-label={t('app.navigation')}
      className="sticky bottom-0 z-30 grid grid-cols-4 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {thumbPlacesOf(viewer).map(({ to, label, icon: IconPart }) => (
        <NavLink
          key={to}
          to={to}
          end={to === urls.home()}
          className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent px-1 pb-0.5 text-xs text-muted focus-visible:-outline-offset-3 aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent"
        >
          <IconPart size={22} aria-hidden />
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}
