import { domainIsFree, domainIsReserved } from './mail-domains';
import type { ConflictKind } from './values/matching';

/** What is known of one side of a pair. */
export interface ConflictSide {
  readonly authorId: string;
  readonly organisationId: string | null;
  /** Domains of the e-mail addresses of its author and members, in small letters. */
  readonly domains: readonly string[];
}

/** What is known of a need and an offer that a broker would bring together. */
export interface ConflictFacts {
  readonly need: ConflictSide;
  readonly offer: ConflictSide;
  /** People who stand on both sides. */
  readonly sharedPeople: number;
  /** Clusters of the one side that are facilitated by somebody of the other. */
  readonly facilitatedClusters: number;
  /** Projects that the two have, or had, together. */
  readonly pastProjects: number;
}

/** Second-level domains under which Tanzania and others give out names, so that `x.ac.tz` and `y.ac.tz` are two. */
const shared = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gov',
  'me',
  'mil',
  'mobi',
  'ne',
  'net',
  'or',
  'org',
  'sc',
  'sch',
  'info',
  'hotel',
  'tv',
]);

/** The part of a domain that somebody has registered: `mail.udsm.ac.tz` is of `udsm.ac.tz`. */
export function registeredDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && shared.has(second) ? -3 : -2).join('.');
}

/** Domains that say whom a person works for: not those of free mail, nor those that are reserved for examples. */
const tellingDomains = (domains: readonly string[]): ReadonlySet<string> =>
  new Set(domains.map(registeredDomain).filter((domain) => domain.includes('.') && !domainIsFree(domain) && !domainIsReserved(domain)));

function shareDomain(one: ConflictSide, other: ConflictSide): boolean {
  const known = tellingDomains(one.domains);
  return [...tellingDomains(other.domains)].some((domain) => known.has(domain));
}

/**
 * Why the two sides may not be strangers to each other, the closest tie first. What follows from another tie is left out: members of one
 * organisation share its people and its domain.
 */
export function findConflicts(facts: ConflictFacts): ConflictKind[] {
  const { need, offer } = facts;
  if (need.organisationId !== null && need.organisationId === offer.organisationId) return ['SAME_ORGANISATION'];
  const isSamePerson = need.authorId === offer.authorId;
  const kinds: readonly (readonly [ConflictKind, boolean])[] = [
    ['SAME_PERSON', isSamePerson],
    ['SHARED_PEOPLE', !isSamePerson && facts.sharedPeople > 0],
    ['FACILITATOR', facts.facilitatedClusters > 0],
    ['SAME_DOMAIN', !isSamePerson && shareDomain(need, offer)],
    ['PAST_PROJECT', facts.pastProjects > 0],
  ];
  return kinds.flatMap(([kind, holds]) => (holds ? [kind] : []));
}
