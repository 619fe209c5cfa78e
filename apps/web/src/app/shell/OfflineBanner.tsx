import CloudOff from 'lucide-react/icons/cloud-off';
import type { ReactElement } from 'react';
import { useText } from '../../lib/i18n';
import { useOnline } from '../../lib/online';

/** Says that the network is gone, and what still works. */
export function OfflineBanner(): ReactElement {
  const t = useText();
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className="border-b border-line bg-attention-soft text-attention-ink">
          <span className="mx-auto flex max-w-6xl items-start gap-2 px-4 py-2 text-sm md:px-6">
            <CloudOff size={18} aria-hidden className="mt-0.5 shrink-0" />
            {t('app.offline')}
          </span>
        </p>
      )}
    </div>
  );
}
