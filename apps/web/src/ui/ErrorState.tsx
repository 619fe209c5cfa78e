import RotateCw from 'lucide-react/icons/rotate-cw';
import type { ReactElement, ReactNode } from 'react';
import { useText } from '../lib/i18n';
import { Banner } from './Banner';
import { Button } from './Button';

export interface ErrorStateProps {
  title?: ReactNode;
  /** What happened, in the person's language; the kit's own words when nobody knows better. */
  message?: ReactNode;
  /** The fault's number in the server's log. */
  id?: string | undefined;
  onRetry?: () => void;
}

/** A part of a page that could not be loaded: what happened, its number for support, and another try. */
export function ErrorState({ title, message, id, onRetry }: ErrorStateProps): ReactElement {
  const t = useText();
  const retry = onRetry && (
    <Button icon={RotateCw} onClick={onRetry}>
      {t('ui.retry')}
    </Button>
  );
  return (
    <Banner tone="danger" title={title ?? t('ui.errorTitle')} action={retry}>
      <p>{message ?? t('ui.errorBody')}</p>
      {id && <p className="mt-1 text-sm text-muted">{t('ui.errorId', { id })}</p>}
    </Banner>
  );
}
