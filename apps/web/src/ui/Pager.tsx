import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';
import { Button } from './Button';

export interface PagerProps {
  shown: number;
  total: number;
  hasMore: boolean;
  onMore: () => void;
  busy?: boolean;
}

/** How much of a list is shown, and the way to more of it. */
export function Pager({ shown, total, hasMore, onMore, busy = false }: PagerProps): ReactElement | null {
  const t = useText();
  if (total === 0) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-3">
      <p role="status" className="text-sm text-muted tabular-nums">
        {t('ui.shown', { shown, total })}
      </p>
      {hasMore && (
        <Button onClick={onMore} busy={busy}>
          {t('ui.showMore')}
        </Button>
      )}
    </div>
  );
}
