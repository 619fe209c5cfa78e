import LockIcon from 'lucide-react/icons/lock';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { WordsForm } from './WordsForm';

interface LockProps {
  lockedAt: string | null;
  lockedReason: string | null;
  /** Missing for all but staff. Gives what is wrong, or nothing. */
  onLock: ((isLocked: boolean, reason: string) => Promise<string | undefined>) | undefined;
}

/** That a conversation is closed for writing, and why; staff close and open it. */
export function Lock({ lockedAt, lockedReason, onLock }: LockProps): ReactElement | null {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  if (!lockedAt && !onLock) return null;
  const act = t(lockedAt ? 'threads.unlock' : 'threads.lock');
  return (
    <div className="border-t border-line px-4 py-3 print:hidden">
      {lockedAt && (
        <p className="flex items-start gap-1.5">
          <LockIcon size={18} aria-hidden className="mt-0.5 shrink-0" />
          {t('threads.locked', { reason: lockedReason ?? '' })}
        </p>
      )}
      {onLock && !isAsking && (
        <Button size="small" variant="quiet" icon={LockIcon} onClick={() => setAsking(true)}>
          {act}
        </Button>
      )}
      {onLock && isAsking && (
        <WordsForm
          label={t('threads.lock.label')}
          confirmLabel={act}
          onConfirm={(reason) => onLock(!lockedAt, reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
