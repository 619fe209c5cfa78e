import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, ErrorState, PageHead, Skeleton } from '../../../ui';
import { CheckedReceipt } from '../components/CheckedReceipt';
import { ContentCheck } from '../components/ContentCheck';
import { FindReceipt } from '../components/FindReceipt';
import { useReceiptCheck } from '../hooks/use-receipt-check';
import { digestIn } from '../model/digest';

/** For anybody who holds a receipt: whether it is genuine, and, for those whom it concerns, whose it is. */
export function VerifyPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const { digest: asked = '' } = useParams();
  const digest = digestIn(asked);
  return (
    <>
      <PageHead title={t('receipts.verify.title')} intro={t('receipts.verify.intro')} />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
        <FindReceipt key={asked} digest={asked} onFound={(found) => void navigate(urls.verifyReceipt(found))} />
        {asked !== '' && digest === null && <Banner tone="danger" title={t('receipts.verify.wrong')} />}
        {digest !== null && <Answer digest={digest} />}
      </div>
    </>
  );
}

function Answer({ digest }: { digest: string }): ReactElement {
  const t = useText();
  const { result, again } = useReceiptCheck(digest);
  switch (result?.state) {
    case undefined:
      return <Skeleton cards={1} />;
    case 'found':
      return (
        <>
          <CheckedReceipt digest={digest} check={result.check} />
          <ContentCheck key={digest} digest={digest} content={result.check.receipt?.content ?? ''} />
        </>
      );
    case 'none':
      return (
        <Banner tone="danger" title={t('receipts.verify.none')}>
          {t('receipts.verify.noneBody')}
        </Banner>
      );
    case 'tooOften':
      return <Banner tone="attention" title={t('receipts.verify.tooOften')} />;
    case 'offline':
      return <ErrorState onRetry={again} />;
  }
}
