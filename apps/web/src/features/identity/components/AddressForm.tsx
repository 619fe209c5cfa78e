import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { TextField } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';
import { AccountForm } from './AccountForm';

interface AddressFormProps {
  submitLabel: string;
  send: (email: string) => Promise<readonly FormProblem[]>;
}

/** Asks for one's own e-mail address, to write to it. */
export function AddressForm({ submitLabel, send }: AddressFormProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<{ email: string }>({
    defaultValues: { email: '' },
    fields: ['email'],
    check: ({ email }) => (/.@./.test(email) ? [] : [{ field: 'email', message: t('identity.check.email') }]),
    send: ({ email }) => send(email.trim()),
  });
  return (
    <AccountForm summary={summary} onSubmit={submit} isBusy={isBusy} submitLabel={submitLabel}>
      <TextField
        label={t('identity.field.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('email')}
        {...form.register('email')}
      />
    </AccountForm>
  );
}
