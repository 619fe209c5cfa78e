import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { Button, Card, LinkButton, PageHead, showToast } from '../../../ui';
import { AccessTokens } from '../components/AccessTokens';
import { ChangePasswordForm } from '../components/ChangePasswordForm';
import { DeviceList } from '../components/DeviceList';
import { MyOrganisations } from '../components/MyOrganisations';
import { ProfileForm } from '../components/ProfileForm';
import { SignInFirst } from '../components/SignInFirst';
import { SignOutDialog } from '../components/SignOutDialog';
import { ThemeChoice } from '../components/ThemeChoice';
import { Waiting } from '../components/Waiting';
import { useAccessTokens } from '../hooks/use-access-tokens';
import { useSend } from '../hooks/use-auth-problems';
import { useDevices } from '../hooks/use-devices';
import { useProfile } from '../hooks/use-profile';
import { useSignOut } from '../hooks/use-sign-out';

/** What a person decides about themselves: profile, organisations, look, password, devices, access tokens. */
export function SettingsPage(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const signOut = useSignOut();
  return (
    <>
      <PageHead
        title={t('identity.settings.title')}
        facts={viewer && <span>{t('identity.settings.as', { email: viewer.email })}</span>}
        action={viewer && <Button onClick={signOut.start}>{t('identity.signOut.confirm')}</Button>}
      />
      <SignOutDialog signOut={signOut} />
      {viewer ? <Parts viewer={viewer} /> : <SignInFirst />}
    </>
  );
}

function Parts({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useText();
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card title={t('identity.profile.title')} id="profile">
        <Profile />
      </Card>
      <div className="grid gap-6">
        <Card title={t('identity.mine.title')} id="organisations">
          {viewer.memberships.length > 0 ? (
            <MyOrganisations memberships={viewer.memberships} />
          ) : (
            <p className="text-muted">{t('identity.mine.none')}</p>
          )}
          <LinkButton to={urls.welcome()} className="mt-3">
            {t(viewer.memberships.length > 0 ? 'identity.mine.another' : 'identity.mine.find')}
          </LinkButton>
        </Card>
        <Card title={t('identity.letters.title')} id="letters">
          <p className="mb-3 text-muted">{t('identity.letters.intro')}</p>
          <LinkButton to={urls.notificationSettings()}>{t('identity.letters.open')}</LinkButton>
        </Card>
        <Card title={t('identity.theme.title')} id="theme">
          <ThemeChoice />
        </Card>
      </div>
      <Card title={t('identity.devices.title')} id="devices">
        <SignedIn />
      </Card>
      <Card title={t('identity.password.title')} id="password">
        <Password email={viewer.email} />
      </Card>
      <Card title={t('identity.tokens.title')} id="tokens" className="lg:col-span-2">
        <AccessTokens state={useAccessTokens()} />
      </Card>
    </div>
  );
}

function Profile(): ReactElement {
  const t = useText();
  const { initial, error, retry, save } = useProfile(() => showToast(t('ui.saved')));
  return initial ? <ProfileForm initial={initial} save={save} /> : <Waiting error={error} onRetry={retry} cards={1} />;
}

function SignedIn(): ReactElement {
  const t = useText();
  return (
    <>
      <p className="mb-2 text-muted">{t('identity.devices.intro')}</p>
      <DeviceList state={useDevices()} />
    </>
  );
}

function Password({ email }: { email: string }): ReactElement {
  const t = useText();
  const send = useSend();
  return (
    <ChangePasswordForm
      email={email}
      change={async (values) => {
        const problems = await send('/api/auth/change-password', { ...values, revokeOtherSessions: true });
        if (problems.length === 0) showToast(t('identity.password.changed'));
        return problems;
      }}
    />
  );
}
