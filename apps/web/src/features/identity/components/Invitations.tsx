import type { IdentityOrganisationQuery } from '@kongano/graphql/identity';
import { type ReactElement, useState } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, showToast } from '../../../ui';
import type { MembershipActs } from '../hooks/use-membership-acts';

type Sent = NonNullable<IdentityOrganisationQuery['organisation']>['invitations'][number];

interface InvitationsProps {
  invitations: readonly Sent[];
  acts: MembershipActs;
}

/** Invitations that were not answered yet, and taking them back. */
export function Invitations({ invitations, acts }: InvitationsProps): ReactElement | null {
  const t = useText();
  if (invitations.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">{t('identity.members.open')}</h3>
      <ul className="divide-y divide-line">
        {invitations.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} revoke={() => acts.revoke(invitation.id)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ invitation, revoke }: { invitation: Sent; revoke: () => ReturnType<MembershipActs['revoke']> }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const [problem] = await revoke();
    setBusy(false);
    if (problem) showToast(problem.message, { tone: 'danger' });
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span className="min-w-0">
        <span className="[overflow-wrap:anywhere]">{invitation.email}</span>
        <span className="block text-sm text-muted">
          {t(`identity.role.${invitation.role}`)} · {t('identity.members.until', { date: formatDate(invitation.expiresAt, language) })}
        </span>
      </span>
      <Button
        size="small"
        busy={isBusy}
        onClick={() => void takeBack()}
        aria-label={t('identity.members.revokeFor', { email: invitation.email })}
      >
        {t('identity.members.revoke')}
      </Button>
    </li>
  );
}
