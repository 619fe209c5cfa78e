import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyPage, ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { ClaimFirm } from '../components/ClaimFirm';
import { ConfirmAnswer } from '../components/ConfirmAnswer';
import { ConfirmedNeed } from '../components/ConfirmedNeed';
import { useConfirmation } from '../hooks/use-confirmation';

/** What a facilitator wrote down for a firm, for the firm to say whether it is right. Nobody need be signed in. */
export function ConfirmPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { token = '' } = useParams();
  const { state, reload, send } = useConfirmation(token);
  if (state.kind === 'loading') return <Skeleton lines={6} />;
  if (state.kind === 'failed') return <ErrorState onRetry={reload} />;
  if (state.kind === 'over')
    return (
      <EmptyPage title={t('captures.over')} action={<LinkButton to={urls.home()}>{t('app.notFound.home')}</LinkButton>}>
        {t('captures.overBody')}
      </EmptyPage>
    );
  const { page: confirmation } = state;
  const { firmName, facilitator } = confirmation;
  const isNew = confirmation.answer === null;
  return (
    <div className="grid max-w-2xl gap-6" lang={language}>
      <PageHead
        title={t(isNew ? 'captures.page.title' : 'captures.page.answered', { firm: firmName })}
        intro={isNew ? t('captures.page.intro', { who: facilitator ?? 'Kongano' }) : undefined}
      />
      {!isNew && <ClaimFirm confirmation={confirmation} claim={() => send('/claim', {})} />}
      <ConfirmedNeed confirmation={confirmation} />
      {isNew && <ConfirmAnswer answer={(body) => send('', body)} />}
    </div>
  );
}
