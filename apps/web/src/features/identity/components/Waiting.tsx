import type { ReactElement } from 'react';
import { faultOf } from '../../../lib/faults';
import { ErrorState, Skeleton } from '../../../ui';

interface WaitingProps {
  error: Error | undefined;
  onRetry: () => void;
  cards?: number;
}

/** Until the data are here: their shape, or what went wrong and another try. */
export function Waiting({ error, onRetry, cards = 2 }: WaitingProps): ReactElement {
  if (!error) return <Skeleton cards={cards} />;
  const { message, id } = faultOf(error);
  return <ErrorState message={message} id={id} onRetry={onRetry} />;
}
