import Bell from 'lucide-react/icons/bell';
import FolderKanban from 'lucide-react/icons/folder-kanban';
import LogOut from 'lucide-react/icons/log-out';
import Mail from 'lucide-react/icons/mail';
import Settings from 'lucide-react/icons/settings';
import User from 'lucide-react/icons/user';
import type { ReactElement } from 'react';
import { SignOutDialog, useSignOut } from '../../features/identity';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import type { Viewer } from '../../lib/viewer';
import { Avatar, Menu } from '../../ui';

/** One's own page, settings, the mailbox of the demonstration, and the way out. */
export function AccountMenu({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useText();
  const signOut = useSignOut();
  return (
    <>
      <Menu
        variant="quiet"
        size="icon"
        label={`${t('app.account')}: ${viewer.name}`}
        trigger={<Avatar name={viewer.name} />}
        items={[
          { id: 'me', label: t('experts.me'), icon: User, to: urls.person(viewer.id) },
          { id: 'projects', label: t('app.projects'), icon: FolderKanban, to: urls.projects() },
          { id: 'notifications', label: t('app.notifications'), icon: Bell, to: urls.notifications() },
          { id: 'settings', label: t('app.settings'), icon: Settings, to: urls.settings() },
          { id: 'mailbox', label: t('app.mailbox'), icon: Mail, to: urls.mailbox() },
          { id: 'sign-out', label: t('app.signOut'), icon: LogOut, onSelect: signOut.start },
        ]}
      />
      <SignOutDialog signOut={signOut} />
    </>
  );
}
