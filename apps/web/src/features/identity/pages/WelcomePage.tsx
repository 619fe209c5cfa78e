import { useLazyQuery } from '@apollo/client/react';
import { IdentityOrganisationsDocument } from '@kongano/graphql/identity';
import { type ReactElement, useCallback, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Combobox, type ComboboxOption, LinkButton, PageHead } from '../../../ui';
import { AskToBeInvited } from '../components/AskToBeInvited';
import { MyOrganisations } from '../components/MyOrganisations';
import { SignInFirst } from '../components/SignInFirst';

/** After signing up: who are you with? Find your organisation, or put it here. */
export function WelcomePage(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  return (
    <>
      <PageHead title={t('identity.welcome.title')} intro={t('identity.welcome.intro')} />
      {viewer ? <FindOrganisation email={viewer.email} /> : <SignInFirst />}
      {viewer && viewer.memberships.length > 0 && (
        <section className="mt-8 max-w-2xl">
          <h2 className="mb-2 text-lg font-bold">{t('identity.mine.title')}</h2>
          <MyOrganisations memberships={viewer.memberships} />
        </section>
      )}
    </>
  );
}

function FindOrganisation({ email }: { email: string }): ReactElement {
  const t = useText();
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const search = useOrganisationSearch();
  return (
    <div className="grid max-w-2xl justify-items-stretch gap-6">
      <Combobox
        label={t('identity.welcome.find')}
        hint={t('identity.welcome.findHint')}
        search={search}
        value={chosen}
        onValue={setChosen}
      />
      {chosen && <AskToBeInvited organisation={{ id: chosen.value, name: chosen.label }} email={email} />}
      <section className="border-t border-line pt-5">
        <h2 className="text-lg font-bold">{t('identity.welcome.notThere')}</h2>
        <p className="mt-1 max-w-prose text-muted">{t('identity.welcome.create')}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          <LinkButton to={urls.organisationNew()} variant={chosen ? 'secondary' : 'primary'}>
            {t('identity.welcome.createButton')}
          </LinkButton>
          <LinkButton to={urls.home()} variant="quiet">
            {t('identity.welcome.later')}
          </LinkButton>
        </div>
      </section>
    </div>
  );
}

function useOrganisationSearch(): (text: string) => Promise<readonly ComboboxOption[]> {
  const t = useText();
  const [find] = useLazyQuery(IdentityOrganisationsDocument);
  return useCallback(
    async (text) => {
      const { data } = await find({ variables: { filter: { text: text === '' ? null : text }, first: 8 } });
      const found = data?.organisations.edges ?? [];
      return found.map(({ node }) => ({ value: node.id, label: node.name, detail: t(`identity.kind.${node.kind}`) }));
    },
    [find, t],
  );
}
