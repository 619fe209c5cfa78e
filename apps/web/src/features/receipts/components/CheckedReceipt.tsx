import type { ReactElement } from 'react';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Banner, Card, Facts, LinkButton } from '../../../ui';
import { type ReceiptCheck, signerIn } from '../model/check-receipt';

interface CheckedReceiptProps {
  digest: string;
  check: ReceiptCheck;
}

/** What was signed under a digest, and by whom for those whom it concerns. */
export function CheckedReceipt({ digest, check }: CheckedReceiptProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { kind, signedAt, isIntact, receipt } = check;
  const signer = receipt && signerIn(receipt.content);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div role="status">
        {isIntact ? (
          <Banner tone="success" title={t('receipts.verify.valid')} />
        ) : (
          <Banner tone="danger" title={t('receipts.verify.changed')} />
        )}
      </div>
      <Card>
        <Facts
          facts={[
            { label: t('receipts.verify.kind'), value: t(`receipts.verify.kind.${kind}`) },
            { label: t('receipts.verify.when'), value: `${formatDateTime(signedAt, language)} (${signedAt})` },
            { label: t('receipts.verify.number'), value: receipt?.number },
            { label: t('receipts.verify.side'), value: receipt?.side && t(`receipts.side.${receipt.side}`) },
            { label: t('receipts.verify.name'), value: signer?.name },
            { label: t('receipts.verify.organisation'), value: signer?.organisation },
          ]}
        />
        {receipt ? (
          <div className="mt-4">
            <LinkButton to={`/api/receipts/${digest}/paper`} reloadDocument download>
              {t('receipts.paper', { number: receipt.number })}
            </LinkButton>
          </div>
        ) : (
          <p className="mt-4 text-muted">{t('receipts.verify.secret')}</p>
        )}
      </Card>
    </div>
  );
}
