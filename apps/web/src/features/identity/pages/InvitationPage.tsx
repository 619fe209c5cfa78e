import { useMutation, useQuery } from '@apollo/client/react';
import { IdentityAcceptInvitationDocument, IdentityInvitationDocument, type IdentityInvitationQuery } from '@kongano/graphql/identity';
import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, EmptyState, LinkButton, PageHead, showToast } from '../../../ui';
import { SignInFirst } from '../components/SignInFirst';
import { SignOutDialog } from '../components/SignOutDialog';
import { Waiting } from '../components/Waiting';
import { useAct } from '../hooks/use-act';
import { useSignOut } from '../hooks/use-sign-out';

type Invitation = NonNullable<IdentityInvitationQuery['invitation']>;

/** The link of an invitation: who invites to what, and the way in, whether or not one has an account. */
export function InvitationPage(): ReactElement {
  const t = useText();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(IdentityInvitationDocument, { variables: { token } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (data.invitation) return <Open invitation={data.invitation} token={token} />;
  return (
    <EmptyState title={t('identity.invitation.over')} action={<LinkButton to={urls.home()}>{t('app.notFound.home')}</LinkButton>}>
      {t('identity.invitation.overBody')}
    </EmptyState>
  );
}

function Open({ invitation, token }: { invitation: Invitation; token: string }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const name = invitation.organisation?.name ?? '';
  const isOther = viewer && viewer.email.toLowerCase() !== invitation.email.toLowerCase();
  return (
    <>
      <PageHead
        title={t('identity.invitation.title', { name })}
        intro={t(`identity.invitation.as.${invitation.role}`, { name })}
        facts={
          <>
            <span>{t('identity.invitation.for', { email: invitation.email })}</span>
            <span>{t('identity.members.until', { date: formatDate(invitation.expiresAt, language) })}</span>
          </>
        }
      />
      {!viewer && (
        <SignInFirst title={t('identity.invitation.signIn')}>
          {t('identity.invitation.signInBody', { email: invitation.email })}
        </SignInFirst>
      )}
      {isOther && <SomebodyElse signedIn={viewer.email} invited={invitation.email} />}
      {viewer && !isOther && <Accept token={token} />}
    </>
  );
}

function Accept({ token }: { token: string }): ReactElement {
  const t = useText();
  const act = useAct();
  const navigate = useNavigate();
  const { refresh } = useViewer();
  const [accept] = useMutation(IdentityAcceptInvitationDocument);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const join = async (): Promise<void> => {
    setBusy(true);
    let joined: { id: string; name: string } | null | undefined;
    const [first] = await act(async () => {
      const { data } = await accept({ variables: { token } });
      joined = data?.acceptInvitation.organisation;
      return data?.acceptInvitation;
    });
    setBusy(false);
    setProblem(first?.message);
    if (first || !joined) return;
    showToast(t('identity.invitation.done', { name: joined.name }));
    await navigate(urls.organisation(joined.id), { replace: true });
    await refresh();
  };
  return (
    <div className="grid max-w-2xl justify-items-start gap-4">
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Button variant="primary" busy={isBusy} onClick={() => void join()}>
        {t('identity.invitation.accept')}
      </Button>
    </div>
  );
}

function SomebodyElse({ signedIn, invited }: { signedIn: string; invited: string }): ReactElement {
  const t = useText();
  const signOut = useSignOut();
  return (
    <>
      <Banner tone="attention" action={<Button onClick={signOut.start}>{t('identity.signOut.confirm')}</Button>}>
        {t('identity.invitation.other', { signedIn, invited })}
      </Banner>
      <SignOutDialog signOut={signOut} />
    </>
  );
}
