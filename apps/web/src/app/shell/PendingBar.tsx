import type { ReactElement } from 'react';
import { useNavigation } from 'react-router';
import { useText } from '../../lib/i18n';

/** A line at the top while the next page's code is on its way; fast pages never show it. */
export function PendingBar(): ReactElement {
  const t = useText();
  const isPending = useNavigation().state === 'loading';
  return (
    <div role="status">
      {isPending && (
        <div className="pending-bar fixed inset-x-0 top-0 z-50 h-1 bg-accent">
          <span className="sr-only">{t('app.loading')}</span>
        </div>
      )}
    </div>
  );
}
