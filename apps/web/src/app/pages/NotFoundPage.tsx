import type { ReactElement } from 'react';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { LinkButton, PageHead } from '../../ui';

/** An address that leads nowhere, or nowhere for this person: the two look alike. */
export function NotFoundPage(): ReactElement {
  const t = useText();
  return (
    <>
      <PageHead title={t('app.notFound.title')} intro={t('app.notFound.body')} />
      <LinkButton to={urls.home()} variant="primary">
        {t('app.notFound.home')}
      </LinkButton>
    </>
  );
}
