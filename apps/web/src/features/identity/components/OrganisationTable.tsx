import type { IdentityOrganisationLineFragment } from '@kongano/graphql/identity';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Table } from '../../../ui';
import { titleIn } from '../organisation-words';
import { KindMark } from './KindMark';
import { VerifiedState } from './VerifiedState';

/** Organisations, one row each. */
export function OrganisationTable({ organisations }: { organisations: readonly IdentityOrganisationLineFragment[] }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Table
      caption={t('identity.list.title')}
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('identity.list.name'),
          isTitle: true,
          cell: ({ id, name }) => (
            <Link to={urls.organisation(id)} className="text-accent underline">
              {name}
            </Link>
          ),
        },
        { id: 'kind', header: t('identity.organisation.kind'), cell: ({ kind }) => <KindMark kind={kind} /> },
        { id: 'region', header: t('identity.organisation.region'), cell: ({ region }) => titleIn(language, region) || '–' },
        {
          id: 'verified',
          header: t('identity.filter.verified'),
          cell: ({ isVerified }) => <VerifiedState isVerified={isVerified} />,
        },
      ]}
    />
  );
}
