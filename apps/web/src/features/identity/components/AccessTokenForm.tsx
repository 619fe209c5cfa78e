import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, RadioCards, Select, TextField } from '../../../ui';
import type { NewAccessToken } from '../hooks/use-access-tokens';
import { useProblemForm } from '../hooks/use-problem-form';
import { AccountForm } from './AccountForm';

const lifetimes = [7, 30, 90, 365] as const;
const shortestName = 2;

/** The server's words for this form's fields, whose own stand on a page with other forms. */
const fieldOf: Readonly<Record<string, string>> = { name: 'tokenName', days: 'tokenDays' };

interface AccessTokenFormProps {
  make: (token: NewAccessToken) => Promise<readonly FormProblem[]>;
  onCancel: () => void;
}

/** What a new token is for, what it may do, and how long it holds. */
export function AccessTokenForm({ make, onCancel }: AccessTokenFormProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm({
    defaultValues: { tokenName: '', tokenRights: 'read', tokenDays: '90' },
    fields: ['tokenName', 'tokenRights', 'tokenDays'],
    check: ({ tokenName }) =>
      tokenName.trim().length < shortestName ? [{ field: 'tokenName', message: t('identity.tokens.checkName') }] : [],
    send: async (values) => {
      const { tokenName, tokenRights, tokenDays } = values;
      const problems = await make({ name: tokenName.trim(), canWrite: tokenRights === 'write', days: Number(tokenDays) });
      return problems.map((problem) => ({ ...problem, field: fieldOf[problem.field ?? ''] }));
    },
  });
  const cancel = (
    <Button variant="quiet" onClick={onCancel}>
      {t('ui.cancel')}
    </Button>
  );
  return (
    <AccountForm summary={summary} onSubmit={submit} isBusy={isBusy} submitLabel={t('identity.tokens.make')} beside={cancel}>
      <TextField
        label={t('identity.tokens.name')}
        hint={t('identity.tokens.nameHint')}
        autoComplete="off"
        maxLength={60}
        error={errorOf('tokenName')}
        {...form.register('tokenName')}
      />
      <RadioCards
        label={t('identity.tokens.rights')}
        options={[
          { value: 'read', label: t('identity.tokens.reads'), detail: t('identity.tokens.readsDetail') },
          { value: 'write', label: t('identity.tokens.writes'), detail: t('identity.tokens.writesDetail') },
        ]}
        error={errorOf('tokenRights')}
        {...form.register('tokenRights')}
      />
      <Select
        label={t('identity.tokens.days')}
        empty={false}
        options={lifetimes.map((count) => ({ value: String(count), label: t('identity.tokens.dayCount', { count }) }))}
        error={errorOf('tokenDays')}
        {...form.register('tokenDays')}
      />
    </AccountForm>
  );
}
