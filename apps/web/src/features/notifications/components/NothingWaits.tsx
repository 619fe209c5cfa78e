import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui';
import type { HomeRole } from '../home-role';
import { HomeAction } from './HomeAction';

/** Nothing waits: what one can do of one's own accord. */
export function NothingWaits({ role }: { role: HomeRole }): ReactElement {
  const t = useText();
  return (
    <EmptyState title={t(`notifications.empty.${role}`)} action={<HomeAction role={role} />}>
      {t(`notifications.emptyBody.${role}`)}
    </EmptyState>
  );
}
