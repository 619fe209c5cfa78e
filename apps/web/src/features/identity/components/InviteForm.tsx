import type { MembershipRole } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, Select, showToast, TextField } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';
import { asMembershipRole, membershipRoles } from '../organisation-words';

interface InviteFormProps {
  invite: (email: string, role: MembershipRole) => Promise<readonly FormProblem[]>;
}

/** Writes to somebody who should act for the organisation too. */
export function InviteForm({ invite }: InviteFormProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<{ email: string; role: string }>({
    defaultValues: { email: '', role: 'MEMBER' },
    fields: ['email', 'role'],
    check: ({ email }) => (/.@./.test(email) ? [] : [{ field: 'email', message: t('identity.check.email') }]),
    send: async ({ email, role }) => {
      const problems = await invite(email.trim(), asMembershipRole(role));
      if (problems.length > 0) return problems;
      showToast(t('identity.members.invited', { email: email.trim() }));
      form.reset();
      return [];
    },
  });
  return (
    <form noValidate className="grid gap-4" onSubmit={submit}>
      <ErrorSummary {...summary} />
      <TextField
        label={t('identity.members.inviteEmail')}
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        error={errorOf('email')}
        {...form.register('email')}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
        <Select
          label={t('identity.members.as')}
          empty={false}
          options={membershipRoles.map((value) => ({ value, label: t(`identity.role.${value}`) }))}
          {...form.register('role')}
        />
        <Button type="submit" busy={isBusy}>
          {t('identity.members.invite')}
        </Button>
      </div>
    </form>
  );
}
