import type { ReactElement } from 'react';
import type { MessageId } from '../../../lib/i18n';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { LinkButton } from '../../../ui';
import type { HomeRole } from '../home-role';

const actions: Record<HomeRole, { to: string; label: MessageId }> = {
  staff: { to: urls.desk(), label: 'notifications.action.staff' },
  firm: { to: urls.needNew(), label: 'notifications.action.firm' },
  academia: { to: urls.offerNew(), label: 'notifications.action.academia' },
  facilitator: { to: urls.needNew(), label: 'notifications.action.facilitator' },
  other: { to: urls.needs(), label: 'notifications.action.other' },
  unattached: { to: urls.welcome(), label: 'notifications.action.unattached' },
};

/** The first thing a person does here, by what they are. */
export function HomeAction({ role }: { role: HomeRole }): ReactElement {
  const t = useText();
  const { to, label } = actions[role];
  return (
    <LinkButton to={to} variant="primary">
      {t(label)}
    </LinkButton>
  );
}
