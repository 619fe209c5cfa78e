import type { ReceiptLineFragment } from '@kongano/graphql/receipts';
import type { PostingSide } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { StatusDot } from '../../../ui';

/** Whether a side has signed, who did for it, and its receipt. */
export function SideSignature({ side, receipt }: { side: PostingSide; receipt: ReceiptLineFragment | undefined }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li className="grid gap-0.5">
      <span className="font-semibold">{t(`receipts.side.${side}`)}</span>
      <StatusDot tone={receipt ? 'success' : 'neutral'}>
        {receipt
          ? t(receipt.organisationName ? 'receipts.signedFor' : 'receipts.signedBy', {
              name: receipt.name,
              organisation: receipt.organisationName ?? '',
              day: formatDate(receipt.signedAt, language),
            })
          : t('receipts.notSigned')}
      </StatusDot>
      {receipt && (
        <span className="flex flex-wrap gap-x-4">
          <a
            className="inline-flex min-h-11 items-center text-accent underline md:min-h-8"
            href={`/api/receipts/${receipt.digest}/paper`}
            download
          >
            {t('receipts.paper', { number: receipt.number })}
          </a>
          <Link className="inline-flex min-h-11 items-center text-accent underline md:min-h-8" to={urls.verifyReceipt(receipt.digest)}>
            {t('receipts.check', { number: receipt.number })}
          </Link>
        </span>
      )}
    </li>
  );
}
