import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { useViewer } from '../../lib/viewer';
import { LinkButton } from '../../ui';
import { AccountMenu } from './AccountMenu';

/** Sign in, or the account's menu. */
export function AccountPlace(): ReactElement | null {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const { pathname, search } = useLocation();
  if (isLoading) return <span className="min-h-11 min-w-11" />;
  if (viewer) return <AccountMenu viewer={viewer} />;
  if (pathname === urls.signIn()) return null;
  return (
    <LinkButton
      to={urls.signIn({ back: pathname === urls.home() ? '' : pathname + search })}
      variant="primary"
      size="small"
      className="ms-1 whitespace-nowrap"
    >
      {t('app.signIn')}
    </LinkButton>
  );
}
