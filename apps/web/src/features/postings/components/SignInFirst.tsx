import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { EmptyState, LinkButton } from '../../../ui';

/** In place of what needs an account: why, and the way there and back. */
export function SignInFirst({ children }: { children: string }): ReactElement {
  const t = useText();
  const { pathname, search } = useLocation();
  const back = `${pathname}${search}`;
  return (
    <EmptyState
      title={t('postings.signIn.title')}
      action={
        <>
          <LinkButton to={urls.signUp({ back })} variant="primary">
            {t('postings.signUp')}
          </LinkButton>
          <LinkButton to={urls.signIn({ back })}>{t('postings.signIn')}</LinkButton>
        </>
      }
    >
      {children}
    </EmptyState>
  );
}
