import type { ReactElement } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { safeBackPath, urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { PageHead, showToast } from '../../../ui';
import { DemoAccounts } from '../components/DemoAccounts';
import { SignInForm } from '../components/SignInForm';
import { SignInNotice } from '../components/SignInNotice';
import { useSend } from '../hooks/use-auth-problems';
import { useDemoAccounts } from '../hooks/use-demo';

/** Sign in, and go on where one was. */
export function SignInPage(): ReactElement {
  const t = useText();
  const [query] = useSearchParams();
  const { viewer, refresh } = useViewer();
  const accounts = useDemoAccounts();
  const send = useSend();
  const back = safeBackPath(query.get('back'));
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    const problems = await send('/api/auth/sign-in/email', { email: email.trim(), password });
    // Once the person is known, this page leads on by itself.
    if (problems.length === 0) await refresh();
    return problems;
  };
  if (viewer) return <Navigate to={back} replace />;
  return (
    <>
      <PageHead title={t('identity.signIn.title')} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-16">
        <div className="grid content-start gap-6">
          <SignInNotice kind={query.get('link')} />
          <SignInForm signIn={signIn} />
          <p>
            {t('identity.signIn.new')}{' '}
            <Link to={urls.signUp({ back: query.get('back') ?? '' })} className="font-semibold text-accent underline">
              {t('identity.signIn.signUp')}
            </Link>
          </p>
        </div>
        {accounts.length > 0 && (
          <DemoAccounts
            accounts={accounts}
            onChoose={async (account) => {
              const [problem] = await signIn(account);
              if (problem) showToast(problem.message, { tone: 'danger' });
            }}
          />
        )}
      </div>
    </>
  );
}
