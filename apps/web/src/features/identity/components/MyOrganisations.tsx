import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import type { ViewerMembership } from '../../../lib/viewer';
import { KindMark } from './KindMark';
import { VerifiedState } from './VerifiedState';

/** The organisations that a person acts for. */
export function MyOrganisations({ memberships }: { memberships: readonly ViewerMembership[] }): ReactElement {
  const t = useText();
  return (
    <ul className="divide-y divide-line">
      {memberships.map(({ id, role, organisation }) =>
        organisation ? (
          <li key={id} className="py-2">
            <Link to={urls.organisation(organisation.id)} className="inline-flex min-h-9 items-center font-semibold text-accent underline">
              {organisation.name}
            </Link>
            <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
              <KindMark kind={organisation.kind} />
              <span>{t(`identity.role.${role}`)}</span>
              <VerifiedState isVerified={organisation.isVerified} />
            </p>
          </li>
        ) : null,
      )}
    </ul>
  );
}
