import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead } from '../../../ui';
import { AddressForm } from '../components/AddressForm';
import { MailHint } from '../components/MailHint';
import { useSend } from '../hooks/use-auth-problems';

/** Asks for a link to choose a new password. The answer is the same whether there is an account or not. */
export function ForgotPasswordPage(): ReactElement {
  const t = useText();
  const send = useSend();
  const [asked, setAsked] = useState<string>();
  const back = { to: urls.signIn(), label: t('identity.signIn.title') };
  if (asked) {
    return (
      <>
        <PageHead title={t('identity.verify.title')} back={back} intro={t('identity.forgot.sent', { email: asked })} />
        <p className="max-w-prose text-muted">{t('identity.verify.spam')}</p>
        <MailHint email={asked} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('identity.forgot.title')} back={back} intro={t('identity.forgot.intro')} />
      <AddressForm
        submitLabel={t('identity.forgot.submit')}
        send={async (email) => {
          const problems = await send('/api/auth/request-password-reset', { email });
          if (problems.length === 0) setAsked(email);
          return problems;
        }}
      />
    </>
  );
}
