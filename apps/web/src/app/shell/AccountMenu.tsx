import LogOut from 'lucide-react/icons/log-out';
import Mail from 'lucide-react/icons/mail';
import Settings from 'lucide-react/icons/settings';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import { useViewer, type Viewer } from '../../lib/viewer';
import { Avatar, Menu } from '../../ui';
import { signOut } from '../viewer/sign-out';

/** Settings, the mailbox of the demonstration, and the way out. */
export function AccountMenu({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const { refresh } = useViewer();
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate(urls.home());
    await refresh();
  };
  return (
    <Menu
      variant="quiet"
      size="icon"
      label={`${t('app.account')}: ${viewer.name}`}
      trigger={<Avatar name={viewer.name} />}
      items={[
        { id: 'settings', label: t('app.settings'), icon: Settings, to: urls.settings() },
        { id: 'mailbox', label: t('app.mailbox'), icon: Mail, to: urls.mailbox() },
        { id: 'sign-out', label: t('app.signOut'), icon: LogOut, onSelect: () => void leave() },
      ]}
    />
  );
}
