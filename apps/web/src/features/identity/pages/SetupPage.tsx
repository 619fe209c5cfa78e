import type { ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { EmptyState, LinkButton, PageHead } from '../../../ui';
import { SignUpForm } from '../components/SignUpForm';
import { useSend } from '../hooks/use-auth-problems';

/** The first administrator of a new installation, by the one-time link that the server printed at its start. */
export function SetupPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { refresh } = useViewer();
  const send = useSend();
  const token = query.get('token');
  return (
    <>
      <PageHead title={t('identity.setup.title')} intro={token ? t('identity.setup.intro') : undefined} />
      {token ? (
        <SignUpForm
          submitLabel={t('identity.setup.submit')}
          signUp={async ({ name, email, password, language }) => {
            const problems = await send('/api/setup', { token, name, email: email.trim(), password, language });
            if (problems.length > 0) return problems;
            await send('/api/auth/sign-in/email', { email: email.trim(), password });
            await refresh();
            await navigate(urls.home(), { replace: true });
            return [];
          }}
        />
      ) : (
        <EmptyState title={t('identity.setup.noToken')} action={<LinkButton to={urls.signIn()}>{t('identity.signIn.title')}</LinkButton>}>
          {t('identity.setup.noTokenBody')}
        </EmptyState>
      )}
    </>
  );
}
