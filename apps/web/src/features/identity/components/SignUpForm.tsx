import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { type Language, languageNames, languages, useLanguage, useText } from '../../../lib/i18n';
import { Select, TextField } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';
import { shortestPassword } from '../password-strength';
import { AccountForm } from './AccountForm';
import { NewPasswordField } from './NewPasswordField';

export interface SignUpValues {
  name: string;
  email: string;
  password: string;
  language: Language;
}

interface SignUpFormProps {
  signUp: (values: SignUpValues) => Promise<readonly FormProblem[]>;
  submitLabel?: string;
}

/** Name, address, password and the language of letters. */
export function SignUpForm({ signUp, submitLabel }: SignUpFormProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<SignUpValues>({
    defaultValues: { name: '', email: '', password: '', language },
    fields: ['name', 'email', 'password', 'language'],
    check: ({ name, email, password }) => [
      ...(name.trim() === '' ? [{ field: 'name', message: t('identity.check.name') }] : []),
      ...(/.@./.test(email) ? [] : [{ field: 'email', message: t('identity.check.email') }]),
      ...([...password].length < shortestPassword
        ? [{ field: 'password', message: t('identity.check.newPassword', { count: shortestPassword }) }]
        : []),
    ],
    send: signUp,
  });
  const [name, email, password] = form.watch(['name', 'email', 'password']);
  return (
    <AccountForm summary={summary} onSubmit={submit} isBusy={isBusy} submitLabel={submitLabel ?? t('identity.signUp.submit')}>
      <TextField label={t('identity.field.name')} autoComplete="name" error={errorOf('name')} {...form.register('name')} />
      <TextField
        label={t('identity.field.email')}
        hint={t('identity.signUp.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('email')}
        {...form.register('email')}
      />
      <NewPasswordField
        label={t('identity.field.password')}
        typed={password}
        known={[name, email]}
        error={errorOf('password')}
        {...form.register('password')}
      />
      <Select
        label={t('identity.field.language')}
        empty={false}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        error={errorOf('language')}
        {...form.register('language')}
      />
    </AccountForm>
  );
}
