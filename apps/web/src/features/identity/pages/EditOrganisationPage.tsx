import { useQuery } from '@apollo/client/react';
import { IdentityOrganisationDocument, type IdentityOrganisationProfileFragment } from '@kongano/graphql/identity';
import type { ReactElement } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { LinkButton, PageHead, showToast } from '../../../ui';
import { OrganisationForm } from '../components/OrganisationForm';
import { Waiting } from '../components/Waiting';
import { useRegionOptions } from '../hooks/use-regions';
import { useUpdateOrganisation } from '../hooks/use-save-organisation';
import { valuesOf } from '../organisation-values';

/** Changes what an organisation says of itself: for its owners. */
export function EditOrganisationPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IdentityOrganisationDocument, { variables: { id } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  if (!data.organisation?.viewerIsOwner) return <Navigate to={urls.organisation(id)} replace />;
  return <Edit organisation={data.organisation} />;
}

function Edit({ organisation }: { organisation: IdentityOrganisationProfileFragment }): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const regions = useRegionOptions();
  const there = urls.organisation(organisation.id);
  const update = useUpdateOrganisation(organisation, () => {
    showToast(t('ui.saved'));
    void navigate(there);
  });
  return (
    <>
      <PageHead title={t('identity.edit.title')} back={{ to: there, label: organisation.name }} />
      <OrganisationForm
        initial={valuesOf(organisation)}
        regions={regions}
        isEdit
        submitLabel={t('identity.edit.submit')}
        send={update}
        beside={
          <LinkButton to={there} variant="quiet">
            {t('ui.cancel')}
          </LinkButton>
        }
      />
    </>
  );
}
