import { type ReactElement, useEffect } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead, Skeleton, showToast } from '../../../ui';
import { AddressForm } from '../components/AddressForm';
import { MailHint } from '../components/MailHint';
import { ResendLetter } from '../components/ResendLetter';
import { useSend } from '../hooks/use-auth-problems';

/** After signing up: look into your mail. With a letter's token it confirms the address, which the server does by itself. */
export function VerifyEmailPage(): ReactElement {
  const t = useText();
  const [query] = useSearchParams();
  const token = query.get('token');
  const email = emailIn(useLocation().state);
  useEffect(() => {
    if (token) window.location.replace(`/api/auth/verify-email?token=${encodeURIComponent(token)}`);
  }, [token]);
  if (token) return <Skeleton />;
  return email ? <LookIntoMail email={email} /> : <AskAgain title={t('identity.verify.askTitle')} />;
}

function LookIntoMail({ email }: { email: string }): ReactElement {
  const t = useText();
  return (
    <>
      <PageHead title={t('identity.verify.title')} intro={t('identity.verify.intro', { email })} />
      <MailHint email={email} />
      <ResendLetter email={email} />
      <p className="mt-6">
        {t('identity.verify.wrongAddress')}{' '}
        <Link to={urls.signUp()} className="font-semibold text-accent underline">
          {t('identity.verify.signUpAgain')}
        </Link>
      </p>
    </>
  );
}

function AskAgain({ title }: { title: string }): ReactElement {
  const t = useText();
  const send = useSend();
  return (
    <>
      <PageHead title={title} intro={t('identity.verify.askIntro')} />
      <AddressForm
        submitLabel={t('identity.verify.send')}
        send={async (email) => {
          const problems = await send('/api/auth/send-verification-email', { email });
          if (problems.length === 0) showToast(t('identity.verify.sent'));
          return problems;
        }}
      />
      <MailHint />
    </>
  );
}

function emailIn(state: unknown): string | undefined {
  const email: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'email') : undefined;
  return typeof email === 'string' ? email : undefined;
}
