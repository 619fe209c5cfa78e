import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { useProblemForm } from '../hooks/use-problem-form';
import { shortestPassword } from '../password-strength';
import { AccountForm } from './AccountForm';
import { NewPasswordField } from './NewPasswordField';
import { PasswordField } from './PasswordField';

interface Values {
  currentPassword: string;
  newPassword: string;
}

interface ChangePasswordFormProps {
  /** Tells password managers whose password it is. */
  email: string;
  change: (values: Values) => Promise<readonly FormProblem[]>;
}

/** The present password and a new one; every other device must then sign in again. */
export function ChangePasswordForm({ email, change }: ChangePasswordFormProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<Values>({
    defaultValues: { currentPassword: '', newPassword: '' },
    fields: ['currentPassword', 'newPassword'],
    check: ({ currentPassword, newPassword }) => [
      ...(currentPassword === '' ? [{ field: 'currentPassword', message: t('identity.check.password') }] : []),
      ...([...newPassword].length < shortestPassword
        ? [{ field: 'newPassword', message: t('identity.check.newPassword', { count: shortestPassword }) }]
        : []),
    ],
    send: async (values) => {
      const problems = await change(values);
      if (problems.length === 0) form.reset();
      return problems;
    },
  });
  return (
    <AccountForm summary={summary} onSubmit={submit} isBusy={isBusy} submitLabel={t('identity.password.change')}>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('identity.field.currentPassword')}
        autoComplete="current-password"
        error={errorOf('currentPassword')}
        {...form.register('currentPassword')}
      />
      <NewPasswordField
        label={t('identity.field.newPassword')}
        typed={form.watch('newPassword')}
        known={[email]}
        error={errorOf('newPassword')}
        {...form.register('newPassword')}
      />
    </AccountForm>
  );
}
