import Check from 'lucide-react/icons/check';
import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button } from '../../../ui';

interface ResolveProps {
  resolvedAt: string | null;
  onResolve: (isResolved: boolean) => void;
}

/** Whether the conversation has come to its end, and the way to say so or to take it up again. */
export function Resolve({ resolvedAt, onResolve }: ResolveProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <>
      {resolvedAt && (
        <span className="flex items-center gap-1.5 text-sm font-semibold text-success">
          <Check size={16} aria-hidden className="shrink-0" />
          {t('threads.resolved', { at: formatDate(resolvedAt, language) })}
        </span>
      )}
      <Button size="small" onClick={() => onResolve(!resolvedAt)}>
        {t(resolvedAt ? 'threads.reopen' : 'threads.resolve')}
      </Button>
    </>
  );
}
