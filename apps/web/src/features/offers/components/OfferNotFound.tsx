import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyState, LinkButton } from '../../../ui';

/** An offer that is not there, or not for this viewer: which of the two is nobody's business. */
export function OfferNotFound(): ReactElement {
  const t = useText();
  return (
    <EmptyState title={t('offers.notFound')} action={<LinkButton to={urls.offers()}>{t('offers.title')}</LinkButton>}>
      {t('offers.notFoundBody')}
    </EmptyState>
  );
}
