import type { ReactElement } from 'react';
import type { Fault } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Banner } from '../../../ui';

export interface FormNoticesProps {
  /** Why the broker sent it back. */
  returnedReason: string | null | undefined;
  wasKept: boolean;
  fault: Fault | undefined;
}

/** What to know before going on with a form: the broker's words first. */
export function FormNotices({ returnedReason, wasKept, fault }: FormNoticesProps): ReactElement | null {
  const t = useText();
  if (!returnedReason && !wasKept && !fault) return null;
  return (
    <div className="mb-6 grid gap-3">
      {returnedReason && (
        <Banner tone="attention" title={t('postings.returned')}>
          <p className="whitespace-pre-line">{returnedReason}</p>
          <p className="mt-1">{t('postings.returned.then')}</p>
        </Banner>
      )}
      {fault && (
        <Banner tone="danger" title={t('postings.saveFailed')}>
          {fault.message}
        </Banner>
      )}
      {wasKept && <Banner>{t('postings.kept')}</Banner>}
    </div>
  );
}
