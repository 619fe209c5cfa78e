import type { ReactElement } from 'react';
import { HelixMark } from '../../../ui';
import { helixOfKind } from '../labels';

export interface OrganisationNameProps {
  organisation: { name: string; kind: keyof typeof helixOfKind } | null | undefined;
}

/** An organisation with the mark of its side; nothing where the viewer may not know whose it is. */
export function OrganisationName({ organisation }: OrganisationNameProps): ReactElement | null {
  if (!organisation) return null;
  const helix = helixOfKind[organisation.kind];
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {helix && <HelixMark helix={helix} />}
      <span>{organisation.name}</span>
    </span>
  );
}
