import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyPage, LinkButton } from '../../../ui';

/** A need that is not there, or not for this viewer: which of the two is nobody's business. */
export function NeedNotFound(): ReactElement {
  const t = useText();
  return (
    <EmptyPage title={t('needs.notFound')} action={<LinkButton to={urls.needs()}>{t('needs.title')}</LinkButton>}>
      {t('needs.notFoundBody')}
    </EmptyPage>
  );
}
