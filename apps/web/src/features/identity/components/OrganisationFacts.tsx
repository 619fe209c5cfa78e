import type { IdentityOrganisationQuery } from '@kongano/graphql/identity';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Facts } from '../../../ui';
import { eitherIn, titleIn } from '../organisation-words';

type Organisation = NonNullable<IdentityOrganisationQuery['organisation']>;

/** What an organisation says of itself. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { region, council, size, website, rorId, clusters, womenOwned, youthOwned } = organisation;
  const owners = [womenOwned && t('identity.organisation.womenOwned'), youthOwned && t('identity.organisation.youthOwned')];
  const summary = eitherIn(language, { en: organisation.summaryEn, sw: organisation.summarySw });
  return (
    <>
      {summary && <p className="max-w-prose whitespace-pre-line">{summary}</p>}
      <Facts
        facts={[
          { label: t('identity.organisation.region'), value: [titleIn(language, region), council].filter(Boolean).join(', ') },
          { label: t('identity.organisation.size'), value: size && t(`identity.size.${size}`) },
          { label: t('identity.organisation.owners'), value: owners.filter(Boolean).join(', ') },
          { label: t('identity.organisation.website'), value: website && <Outside address={website} /> },
          { label: 'ROR', value: rorId && <Outside address={rorAddress(rorId)} /> },
          {
            label: t('identity.organisation.clusters'),
            value: clusters.length > 0 && (
              <span className="flex flex-wrap gap-x-4">
                {clusters.map((cluster) => (
                  <Link key={cluster.id} to={urls.cluster(cluster.slug)} className="text-accent underline">
                    {language === 'sw' ? cluster.nameSw : cluster.nameEn}
                  </Link>
                ))}
              </span>
            ),
          },
        ].map(({ label, value }) => ({ label, value: value === false ? null : value }))}
      />
    </>
  );
}

const rorAddress = (id: string): string => (id.startsWith('http') ? id : `https://ror.org/${id}`);

/** An address that somebody typed: only the web's own protocols become links. */
function Outside({ address }: { address: string }): ReactElement {
  const text = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  if (!/^https?:\/\//i.test(address)) return <span className="[overflow-wrap:anywhere]">{text}</span>;
  return (
    <a href={address} rel="noopener noreferrer nofollow" target="_blank" className="text-accent underline [overflow-wrap:anywhere]">
      {text}
    </a>
  );
}
