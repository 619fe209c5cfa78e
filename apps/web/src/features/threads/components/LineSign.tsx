import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { useLine } from '../../../lib/line';
import { useOnline } from '../../../lib/online';
import { StatusDot } from '../../../ui';
import type { StreamState } from '../live/message-stream';

/** Whether messages come by themselves now. */
export function LineSign({ stream }: { stream: StreamState }): ReactElement {
  const t = useText();
  const isOnline = useOnline();
  const isOpen = useLine() === 'open' && stream === 'open';
  const [tone, words] = !isOnline
    ? (['attention', t('threads.offline')] as const)
    : stream === 'ended'
      ? (['danger', t('threads.ended')] as const)
      : isOpen
        ? (['success', t('threads.live')] as const)
        : (['attention', t('threads.reconnecting')] as const);
  return (
    <span role="status" className="text-sm text-muted">
      <StatusDot tone={tone}>{words}</StatusDot>
    </span>
  );
}
