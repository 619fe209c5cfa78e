import type { ReactElement } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { safeBackPath, urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { PageHead } from '../../../ui';
import { SignUpForm, type SignUpValues } from '../components/SignUpForm';
import { useSend } from '../hooks/use-auth-problems';

/** Makes an account; the letter's link confirms it and leads on. */
export function SignUpPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { viewer } = useViewer();
  const send = useSend();
  const asked = query.get('back');
  const next = asked ? safeBackPath(asked) : urls.welcome();
  const signUp = async ({ name, email, password, language }: SignUpValues) => {
    const problems = await send('/api/auth/sign-up/email', { name, email: email.trim(), password, language, callbackURL: next });
    if (problems.length > 0) return problems;
    await navigate(urls.verifyEmail(), { state: { email: email.trim() } });
    return [];
  };
  if (viewer) return <Navigate to={next} replace />;
  return (
    <>
      <PageHead title={t('identity.signUp.title')} intro={t('identity.signUp.intro')} />
      <SignUpForm signUp={signUp} />
      <p className="mt-6">
        {t('identity.signUp.known')}{' '}
        <Link to={urls.signIn({ back: asked ?? '' })} className="font-semibold text-accent underline">
          {t('identity.signIn.title')}
        </Link>
      </p>
    </>
  );
}
