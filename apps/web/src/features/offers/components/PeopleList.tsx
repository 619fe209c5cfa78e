import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { Avatar } from '../../../ui';

/** Who does the work, with the way to what they have done. */
export function PeopleList({ people }: { people: OfferFullFragment['people'] }): ReactElement {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-3">
      {people.map(({ name, orcid }) => (
        <li key={`${name}${orcid}`} className="flex items-center gap-2">
          <Avatar name={name} />
          <span>
            {name}
            {orcid && (
              <a href={`https://orcid.org/${orcid}`} target="_blank" rel="noreferrer" className="block text-sm text-accent underline">
                {orcid}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
