import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyPage, EmptyState, LinkButton, Skeleton } from '../../../ui';

interface SignInFirstProps {
  title?: string;
  children?: string;
  /** Nothing else is on the page. */
  isPage?: boolean;
}

/** For a page that is a person's own: sign in or sign up, and come back here. */
export function SignInFirst({ title, children, isPage = false }: SignInFirstProps): ReactElement {
  const t = useText();
  const { isLoading } = useViewer();
  const { pathname, search } = useLocation();
  const back = pathname + search;
  if (isLoading) return <Skeleton cards={2} />;
  const Empty = isPage ? EmptyPage : EmptyState;
  return (
    <Empty
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
    </Empty>
  );
}
