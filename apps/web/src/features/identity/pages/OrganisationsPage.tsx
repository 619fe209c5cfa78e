import { useQuery } from '@apollo/client/react';
import { IdentityOrganisationsDocument } from '@kongano/graphql/identity';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, Card, EmptyState, LinkButton, PageHead, Pager } from '../../../ui';
import { OrganisationFilters } from '../components/OrganisationFilters';
import { OrganisationTable } from '../components/OrganisationTable';
import { Waiting } from '../components/Waiting';
import { type OrganisationFilterState, useOrganisationFilter } from '../hooks/use-organisation-filter';
import { useRegionOptions } from '../hooks/use-regions';

/** Every organisation on Kongano, to be found by name, kind and region. */
export function OrganisationsPage(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const filters = useOrganisationFilter();
  const regions = useRegionOptions();
  const action = viewer && <LinkButton to={urls.organisationNew()}>{t('identity.list.add')}</LinkButton>;
  return (
    <>
      <PageHead title={t('identity.list.title')} intro={t('identity.list.intro')} action={action} />
      <OrganisationFilters filters={filters} regions={regions} />
      <Found filters={filters} />
    </>
  );
}

function Found({ filters }: { filters: OrganisationFilterState }): ReactElement {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(IdentityOrganisationsDocument, {
    variables: { filter: filters.filter },
    notifyOnNetworkStatusChange: true,
  });
  // While the next filter is on its way the last rows stay, as an empty page between two full ones is a flicker.
  const list = (data ?? previousData)?.organisations;
  if (!list || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (list.totalCount === 0) return <Nothing filters={filters} />;
  return (
    <>
      <Card flush>
        <OrganisationTable organisations={list.edges.map(({ node }) => node)} />
      </Card>
      <Pager
        shown={list.edges.length}
        total={list.totalCount}
        hasMore={list.pageInfo.hasNextPage}
        busy={loading}
        onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
      />
    </>
  );
}

function Nothing({ filters }: { filters: OrganisationFilterState }): ReactElement {
  const t = useText();
  if (filters.isFiltered) {
    return (
      <EmptyState title={t('identity.list.nothingFound')} action={<Button onClick={filters.clear}>{t('identity.list.clear')}</Button>}>
        {t('identity.list.nothingFoundBody')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('identity.list.empty')}
      action={
        <LinkButton to={urls.organisationNew()} variant="primary">
          {t('identity.list.add')}
        </LinkButton>
      }
    />
  );
}
