import type { ReactElement } from 'react';
import { useRouteError } from 'react-router';
import { faultOf } from '../../lib/faults';
import { useText } from '../../lib/i18n';
import { usePageTitle } from '../../lib/page-title';
import { ErrorState } from '../../ui';

/** A page that broke, or whose code did not come; the shell around it still works. */
export function ErrorPage(): ReactElement {
  const t = useText();
  const title = t('app.error.title');
  usePageTitle(title);
  const { id } = faultOf(useRouteError());
  return <ErrorState title={title} id={id} onRetry={() => window.location.reload()} />;
}
