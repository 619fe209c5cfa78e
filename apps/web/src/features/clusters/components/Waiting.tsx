import type { ReactElement } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { ErrorState, PageHead, Skeleton } from '../../../ui';

interface WaitingProps {
  error: Error | undefined;
  /** The answer has come, and it is nothing. */
  isMissing: boolean;
  onRetry: () => void;
}

/** Without its data: they are on their way, could not be had, or there is no such thing. */
export function Waiting({ error, isMissing, onRetry }: WaitingProps): ReactElement {
  const t = useText();
  const { code, message, id } = error ? faultOf(error) : {};
  if (isMissing || code === 'NOT_FOUND') return <PageHead title={t('app.notFound.title')} intro={t('app.notFound.body')} />;
  return error ? <ErrorState message={message} id={id} onRetry={onRetry} /> : <Skeleton cards={4} />;
}
