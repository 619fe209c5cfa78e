import { useQuery } from '@apollo/client/react';
import { IdentityOrganisationDocument, type IdentityOrganisationQuery } from '@kongano/graphql/identity';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Banner, Card, EmptyPage, LinkButton, PageHead, Skeleton } from '../../../ui';
import { Invitations } from '../components/Invitations';
import { InviteForm } from '../components/InviteForm';
import { KindMark } from '../components/KindMark';
import { Members } from '../components/Members';
import { OrganisationFacts } from '../components/OrganisationFacts';
import { VerifiedState } from '../components/VerifiedState';
import { VerifyOrganisation } from '../components/VerifyOrganisation';
import { Waiting } from '../components/Waiting';
import { WorkList } from '../components/WorkList';
import { useMembershipActs } from '../hooks/use-membership-acts';
import { useOrganisationWork } from '../hooks/use-organisation-work';
import { useVerifyOrganisation } from '../hooks/use-verify-organisation';

type Organisation = NonNullable<IdentityOrganisationQuery['organisation']>;

/** One organisation: who it is, what it needs and offers, and for its own people who acts for it. */
export function OrganisationPage(): ReactElement {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IdentityOrganisationDocument, { variables: { id } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (data.organisation) return <Profile organisation={data.organisation} reload={refetch} />;
  return (
    <EmptyPage
      title={t('identity.organisation.notHere')}
      action={<LinkButton to={urls.organisations()}>{t('identity.list.title')}</LinkButton>}
    />
  );
}

interface ProfileProps {
  organisation: Organisation;
  reload: () => Promise<unknown>;
}

function Profile({ organisation, reload }: ProfileProps): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const { id, name, kind, isVerified, verifiedAt, viewerIsMember, viewerIsOwner } = organisation;
  const isStaff = viewer?.isStaff ?? false;
  const verify = useVerifyOrganisation(id);
  return (
    <>
      <PageHead
        title={name}
        back={{ to: urls.organisations(), label: t('identity.list.title') }}
        facts={
          <>
            <KindMark kind={kind} />
            <VerifiedState isVerified={isVerified} verifiedAt={verifiedAt} />
          </>
        }
        action={
          <>
            {(viewerIsMember || isStaff) && kind !== 'FIRM' && (
              <LinkButton to={urls.organisationMatches(id)}>{t('experts.organisation.find')}</LinkButton>
            )}
            {viewerIsOwner && <LinkButton to={urls.organisationEdit(id)}>{t('identity.organisation.edit')}</LinkButton>}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-6">
          {!isVerified && viewerIsMember && <WhatNext kind={kind} />}
          {!isVerified && isStaff && <VerifyOrganisation name={name} verify={verify} />}
          <OrganisationFacts organisation={organisation} />
          <Work id={id} isMember={viewerIsMember} />
        </div>
        {(viewerIsMember || isStaff) && <People organisation={organisation} reload={reload} canManage={viewerIsOwner || isStaff} />}
      </div>
    </>
  );
}

/** While a broker looks at it: who moves next, by when, and what can be done meanwhile. */
function WhatNext({ kind }: Pick<Organisation, 'kind'>): ReactElement {
  const t = useText();
  const isAcademia = kind === 'ACADEMIA';
  return (
    <Banner
      tone="attention"
      title={t('identity.next.title')}
      action={
        <LinkButton to={isAcademia ? urls.offerNew() : urls.needNew()} variant="primary">
          {t(isAcademia ? 'identity.next.offer' : 'identity.next.need')}
        </LinkButton>
      }
    >
      {t(isAcademia ? 'identity.next.bodyOffer' : 'identity.next.bodyNeed')}
    </Banner>
  );
}

function People({ organisation, reload, canManage }: ProfileProps & { canManage: boolean }): ReactElement {
  const t = useText();
  const { viewer, refresh } = useViewer();
  const acts = useMembershipActs(organisation.id, async () => {
    // One's own role may have changed, and with it what every screen shows.
    await reload();
    if (organisation.viewerIsMember) await refresh();
  });
  return (
    <Card title={t('identity.members.title')}>
      <Members members={organisation.memberships} viewerId={viewer?.id} canManage={canManage} acts={acts} />
      {canManage && (
        <div className="mt-4 border-t border-line pt-4">
          <InviteForm invite={acts.invite} />
          <Invitations invitations={organisation.invitations} acts={acts} />
        </div>
      )}
    </Card>
  );
}

function Work({ id, isMember }: { id: string; isMember: boolean }): ReactElement {
  const t = useText();
  const { needs, offers, error, retry } = useOrganisationWork(id);
  if (error) return <Waiting error={error} onRetry={retry} />;
  if (!needs || !offers) return <Skeleton cards={2} />;
  return (
    <>
      <WorkList
        {...needs}
        kind="need"
        title={t('identity.work.needs')}
        urlOf={urls.need}
        empty={t(isMember ? 'identity.work.noNeedsOwn' : 'identity.work.noNeeds')}
      />
      <WorkList
        {...offers}
        kind="offer"
        title={t('identity.work.offers')}
        urlOf={urls.offer}
        empty={t(isMember ? 'identity.work.noOffersOwn' : 'identity.work.noOffers')}
      />
    </>
  );
}
