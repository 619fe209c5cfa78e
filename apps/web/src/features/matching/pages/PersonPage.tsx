import { useQuery } from '@apollo/client/react';
import { MatchPersonDocument, type MatchPersonQuery } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Card, EmptyPage, LinkButton, PageHead } from '../../../ui';
import { OrganisationName } from '../../postings';
import { NeedsOfExpert } from '../components/NeedsOfExpert';
import { WaitingPage } from '../components/WaitingPage';

type Person = NonNullable<MatchPersonQuery['person']>;

/** One person: who it is, what they offer, and for themselves and staff which needs that answers. */
export function PersonPage(): ReactElement {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, isLoading } = useViewer();
  const { data, error, refetch } = useQuery(MatchPersonDocument, { variables: { id }, fetchPolicy: 'cache-and-network', skip: !viewer });
  if (data?.person) return <Profile person={data.person} />;
  if (!data || error)
    return <WaitingPage error={error} isMissing={!viewer && !isLoading} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <EmptyPage title={t('experts.person.notHere')} action={<LinkButton to={urls.offers()}>{t('experts.person.offers')}</LinkButton>} />
  );
}

function Profile({ person }: { person: Person }): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const { id, name, headline, orcid, memberships, offers } = person;
  const organisations = memberships.flatMap(({ organisation }) => organisation ?? []);
  const known = organisations.length > 0 ? organisations : offers.edges.slice(0, 1).flatMap(({ node }) => node.organisation ?? []);
  const seesNeeds = viewer?.isStaff || viewer?.id === id;
  return (
    <>
      <PageHead
        title={name}
        intro={headline}
        facts={
          <>
            {known.map((organisation) => (
              <OrganisationName key={organisation.id} organisation={organisation} />
            ))}
            {orcid && <a href={`https://orcid.org/${orcid}`}>{`ORCID ${orcid}`}</a>}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {seesNeeds && <NeedsOfExpert kind="PERSON" expertId={id} />}
        <Card title={t('experts.person.offers')}>
          {offers.edges.length === 0 && <p className="text-muted">{t('experts.person.noOffers')}</p>}
          <ul className="divide-y divide-line">
            {offers.edges.map(({ node }) => (
              <li key={node.id} className="py-1">
                <Link to={urls.offer(node.id)} className="inline-flex min-h-11 items-center font-semibold text-accent underline md:min-h-8">
                  {node.title}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
