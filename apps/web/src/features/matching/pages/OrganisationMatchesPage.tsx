import { useQuery } from '@apollo/client/react';
import { MatchOrganisationDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { PageHead } from '../../../ui';
import { NeedsOfExpert } from '../components/NeedsOfExpert';
import { WaitingPage } from '../components/WaitingPage';

/** Which needs an organisation could answer, for its members and staff. */
export function OrganisationMatchesPage(): ReactElement {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, isLoading } = useViewer();
  const { data, error, refetch } = useQuery(MatchOrganisationDocument, { variables: { id } });
  const organisation = data?.organisation;
  const isTheirs = viewer?.isStaff || organisation?.viewerIsMember;
  if (!organisation || !isTheirs)
    return <WaitingPage error={error} isMissing={data !== undefined && !isLoading} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <>
      <PageHead
        title={t('experts.needs')}
        back={{ to: urls.organisation(id), label: organisation.name }}
        intro={t('experts.needsRanked')}
      />
      <NeedsOfExpert kind="ORGANISATION" expertId={id} />
    </>
  );
}
