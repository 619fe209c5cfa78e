import { type ReactElement, useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../lib/drafts';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { Banner, PageHead } from '../../../ui';
import { OrganisationForm } from '../components/OrganisationForm';
import { SignInFirst } from '../components/SignInFirst';
import { useRegionOptions } from '../hooks/use-regions';
import { useCreateOrganisation } from '../hooks/use-save-organisation';
import { emptyOrganisation, type OrganisationValues, parseOrganisation } from '../organisation-values';

/** Puts an organisation on Kongano; whoever does so owns it. */
export function NewOrganisationPage(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  return (
    <>
      <PageHead
        title={t('identity.new.title')}
        back={{ to: urls.welcome(), label: t('identity.welcome.title') }}
        intro={t('identity.new.intro')}
      />
      {viewer ? <NewOrganisation viewer={viewer} /> : <SignInFirst />}
    </>
  );
}

function NewOrganisation({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { refresh } = useViewer();
  const regions = useRegionOptions();
  const key = draftKey(viewer.id, 'organisation', 'new');
  const kept = useMemo(() => readDraft(key, parseOrganisation), [key]);
  const keep = useCallback((values: OrganisationValues) => keepDraft(key, values), [key]);
  const create = useCreateOrganisation(async (id) => {
    dropDraft(key);
    await refresh();
    await navigate(urls.organisation(id), { replace: true });
  });
  const initial = kept?.value ?? { ...emptyOrganisation, name: query.get('name') ?? '' };
  return (
    <>
      {kept && (
        <div className="mb-6 max-w-2xl">
          <Banner>{t('identity.new.kept')}</Banner>
        </div>
      )}
      <OrganisationForm initial={initial} regions={regions} submitLabel={t('identity.new.submit')} send={create} onChange={keep} />
    </>
  );
}
