import type { OrganisationKind, OrganisationSize } from './values/identity';
import type { PartnerSought } from './values/postings';

const small: readonly (OrganisationSize | null)[] = ['MICRO', 'SMALL'];

/** Which of the partners that can be sought an organisation is; none where its kind is not among them. A firm of unknown size may be either. */
export function partnersOf(kind: OrganisationKind, size: OrganisationSize | null): PartnerSought[] {
  if (kind === 'ACADEMIA') return ['UNIVERSITY', 'RESEARCH_INSTITUTE'];
  if (kind !== 'FIRM') return [];
  if (size === null) return ['SMALL_FIRM', 'LARGE_FIRM'];
  return [small.includes(size) ? 'SMALL_FIRM' : 'LARGE_FIRM'];
}
