import type { ReactElement } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { SignInFirst } from '../../postings';
import { NotificationSettingsForm } from '../components/NotificationSettingsForm';
import { useNotificationSettings } from '../hooks/use-notification-settings';

/** Which letters a person gets, and when. */
export function NotificationSettingsPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  return (
    <>
      <PageHead
        title={t('notifications.settings.title')}
        intro={t('notifications.settings.intro')}
        action={viewer && <LinkButton to={urls.settings()}>{t('notifications.settings.back')}</LinkButton>}
      />
      {!viewer && !isLoading && <SignInFirst>{t('notifications.settings.signInFirst')}</SignInFirst>}
      {viewer && <Form />}
    </>
  );
}

function Form(): ReactElement {
  const { settings, error, retry, save } = useNotificationSettings();
  if (settings) return <NotificationSettingsForm initial={settings} save={save} />;
  if (!error) return <Skeleton cards={2} lines={4} />;
  const { message, id } = faultOf(error);
  return <ErrorState message={message} id={id} onRetry={retry} />;
}
