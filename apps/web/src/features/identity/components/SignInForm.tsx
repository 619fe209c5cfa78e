import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { TextField } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';
import { AccountForm } from './AccountForm';
import { PasswordField } from './PasswordField';

interface Values {
  email: string;
  password: string;
}

/** Address and password, as password managers know them. */
export function SignInForm({ signIn }: { signIn: (values: Values) => Promise<readonly FormProblem[]> }): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<Values>({
    defaultValues: { email: '', password: '' },
    fields: ['email', 'password'],
    check: ({ email, password }) => [
      ...(email.trim() === '' ? [{ field: 'email', message: t('identity.check.email') }] : []),
      ...(password === '' ? [{ field: 'password', message: t('identity.check.password') }] : []),
    ],
    send: signIn,
  });
  return (
    <AccountForm
      summary={summary}
      onSubmit={submit}
      isBusy={isBusy}
      submitLabel={t('identity.signIn.submit')}
      beside={
        <Link to={urls.forgotPassword()} className="inline-flex min-h-11 items-center text-accent underline">
          {t('identity.signIn.forgot')}
        </Link>
      }
    >
      <TextField
        label={t('identity.field.email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('email')}
        {...form.register('email')}
      />
      <PasswordField
        label={t('identity.field.password')}
        autoComplete="current-password"
        error={errorOf('password')}
        {...form.register('password')}
      />
    </AccountForm>
  );
}
