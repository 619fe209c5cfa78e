import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, LinkButton, Skeleton } from '../../../ui';

/** For a page that is a person's own: sign in or sign up, and come back here. */
export function SignInFirst({ title, children }: { title?: string; children?: string }): ReactElement {
  const t = useText();
  const { isLoading } = useViewer();
  const { pathname, search } = useLocation();
  const back = pathname + search;
  if (isLoading) return <Skeleton cards={2} />;
  return (
    <EmptyState
      title={title ?? t('identity.signInFirst.title')}
      action={
        <>
          <LinkButton to={urls.signIn({ back })} variant="primary">
            {t('identity.signIn.title')}
          </LinkButton>
          <LinkButton to={urls.signUp({ back })}>{t('identity.signUp.title')}</LinkButton>
        </>
      }
    >
      {children ?? t('identity.signInFirst.body')}
    </EmptyState>
  );
}
