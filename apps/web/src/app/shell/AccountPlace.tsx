import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { useViewer, type Viewer } from '../../lib/viewer';
import { Avatar, LinkButton } from '../../ui';

const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu')).AccountMenu }));

/** Sign in, or the account's menu, whose code comes with the first press. */
export function AccountPlace(): ReactElement | null {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const { pathname, search } = useLocation();
  if (isLoading) return <span className="min-h-11 min-w-11" />;
  if (viewer) return <SignedIn viewer={viewer} />;
  const isThere = pathname === urls.signIn();
  return isThere ? null : (
    <LinkButton to={urls.signIn({ back: pathname === '/' ? '' : pathname + search })} variant="primary" size="small" className="ms-1">
      {t('app.signIn')}
    </LinkButton>
  );
}

function SignedIn({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const face = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-label={`${t('app.account')}: ${viewer.name}`}
      onClick={() => setAsked(true)}
      className="flex size-11 items-center justify-center rounded-full"
    >
      <Avatar name={viewer.name} />
    </button>
  );
  return isAsked ? (
    <Suspense fallback={face}>
      <AccountMenu viewer={viewer} />
    </Suspense>
  ) : (
    face
  );
}
