import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Dialog } from '../../../ui';
import type { SignOut } from '../hooks/use-sign-out';

/** Asks before words are lost that only this device has. */
export function SignOutDialog({ signOut }: { signOut: SignOut }): ReactElement {
  const t = useText();
  return (
    <Dialog
      isOpen={signOut.isAsking}
      onClose={signOut.cancel}
      onConfirm={signOut.confirm}
      title={t('identity.signOut.title')}
      confirmLabel={t('identity.signOut.confirm')}
      danger
    >
      {t('identity.signOut.unsent', { count: signOut.unsent })}
    </Dialog>
  );
}
