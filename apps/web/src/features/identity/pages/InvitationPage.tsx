import { useMutation, useQuery } from '@apollo/client/react';
import { IdentityAcceptInvitationDocument, IdentityInvitationDocument, type IdentityInvitationQuery } from '@kongano/graphql/identity';
import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Banner, Button, EmptyPage, LinkButton, PageHead, showToast } from '../../../ui';
import { SignInFirst } from '../components/SignInFirst';
import { SignOutDialog } from '../components/SignOutDialog';
import { Waiting } from '../components/Waiting';
import { useAct } from '../hooks/use-act';
import { useSignOut } from '../hooks/use-sign-out';

type Invitation = NonNullable<IdentityInvitationQuery['invitation']>;

/** The link of an invitation: to what one is invited, and the way in, whether or not one has an account. */
export function InvitationPage(): ReactElement {
  const t = useText();
  const { token = '' } = useParams();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(IdentityInvitationDocument, { variables: { token }, skip: !viewer });
  // Only the one it is for may see it, so first it must be known who opens it.
  if (!viewer)
    return (
      <SignInFirst isPage title={t('identity.invitation.signIn')}>
        {t('identity.invitation.signInBody')}
      </SignInFirst>
    );
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (!data.invitation) return <Closed email={viewer.email} />;
  return <Open invitation={data.invitation} token={token} email={viewer.email} />;
}

function Open({ invitation, token, email }: { invitation: Invitation; token: string; email: string }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const name = invitation.organisation?.name ?? '';
  // Staff see every invitation, and answer none for others.
  const isOwn = email.toLowerCase() === invitation.email.toLowerCase();
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
      {isOwn && <Accept token={token} />}
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

/** Over, or for another address: the two look alike, as the invitation is nobody else's business. */
function Closed({ email }: { email: string }): ReactElement {
  const t = useText();
  const signOut = useSignOut();
  return (
    <>
      <EmptyPage
        title={t('identity.invitation.over')}
        action={
          <>
            <LinkButton to={urls.home()} variant="primary">
              {t('app.notFound.home')}
            </LinkButton>
            <Button onClick={signOut.start}>{t('identity.invitation.otherAccount')}</Button>
          </>
        }
      >
        {t('identity.invitation.overBody', { email })}
      </EmptyPage>
      <SignOutDialog signOut={signOut} />
    </>
  );
}
