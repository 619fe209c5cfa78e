import type { OrganisationKind } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { HelixMark } from '../../../ui';
import { kinds } from '../organisation-words';

/** The kind of an organisation: the shape of its helix and its name. */
export function KindMark({ kind }: { kind: OrganisationKind }): ReactElement {
  const t = useText();
  const helix = kinds.find(({ value }) => value === kind)?.helix;
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {helix && <HelixMark helix={helix} decorative />}
      {t(`identity.kind.${kind}`)}
    </span>
  );
}
