import type { DeskMatchesFragment, DeskNeedsFragment, DeskOffersFragment, DeskOrganisationsFragment } from '@kongano/graphql/matching';
import type { DeskQueue } from '../desk/desk-views';

type NeedNode = DeskNeedsFragment['edges'][number]['node'];
type OfferNode = DeskOffersFragment['edges'][number]['node'];
type MatchNode = DeskMatchesFragment['edges'][number]['node'];

const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' } as const;
const firm = { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM' } as const;
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;

export function aDeskNeed(number: number, changes: Partial<NeedNode> = {}): NeedNode {
  return {
    __typename: 'Need',
    id: `n${number}`,
    number,
    title: `Need ${number}`,
    status: 'SUBMITTED',
    submittedAt: '2026-11-20T09:00:00Z',
    publishedAt: null,
    updatedAt: '2026-11-20T09:00:00Z',
    region,
    organisation: firm,
    ...changes,
  };
}

export function aDeskOffer(number: number, changes: Partial<OfferNode> = {}): OfferNode {
  const { __typename, publishedAt, ...rest } = aDeskNeed(number);
  return { ...rest, __typename: 'Offer', id: `f${number}`, title: `Offer ${number}`, status: 'SUBMITTED', ...changes };
}

export function aDeskMatch(number: number, changes: Partial<MatchNode> = {}): MatchNode {
  return {
    __typename: 'Match',
    id: `m${number}`,
    number,
    status: 'SHORTLISTED',
    nextStep: null,
    nextStepDue: '2026-11-26',
    createdAt: '2026-11-20T09:00:00Z',
    updatedAt: '2026-11-20T09:00:00Z',
    version: 1,
    viewerCan: ['INTRODUCE', 'PARK', 'HAND_OVER', 'SET_NEXT_STEP'],
    parkedUntil: null,
    owner: { __typename: 'Person', id: 'b1', name: 'Upendo Mfano' },
    secondBroker: null,
    need: { __typename: 'Need', id: 'n9', title: 'Kukausha mwani', region, organisation: firm },
    offer: { __typename: 'Offer', id: 'f9', title: 'Solar dryer', organisation: null },
    ...changes,
  };
}

interface Parts {
  needsToQualify?: NeedNode[];
  needsReturned?: NeedNode[];
  needsUnmatched?: NeedNode[];
  offersToQualify?: OfferNode[];
  offersReturned?: OfferNode[];
  /** Each stands in the lists of its state, and in that of overdue ones when its day is before 24 November 2026. */
  matches?: MatchNode[];
  organisationsToVerify?: DeskOrganisationsFragment['edges'][number]['node'][];
}

export const anOrganisation = (id: string, name: string) =>
  ({ __typename: 'Organisation', id, name, kind: 'FIRM', isVerified: false, createdAt: '2026-11-20T09:00:00Z', region }) as const;

export const aMatchList = (nodes: MatchNode[], totalCount = nodes.length): DeskMatchesFragment => ({
  __typename: 'MatchConnection',
  totalCount,
  edges: nodes.map((node) => ({ __typename: 'MatchEdge', cursor: node.id, node })),
  pageInfo: { ...pageInfo, hasNextPage: totalCount > nodes.length, endCursor: nodes.at(-1)?.id ?? null },
});

/** What waits on a desk; what is not said is empty. */
export function aQueue(parts: Parts = {}): DeskQueue {
  const needs = (nodes: NeedNode[] = []): DeskNeedsFragment => ({
    __typename: 'NeedConnection',
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ __typename: 'NeedEdge', cursor: node.id, node })),
    pageInfo,
  });
  const offers = (nodes: OfferNode[] = []): DeskOffersFragment => ({
    __typename: 'OfferConnection',
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ __typename: 'OfferEdge', cursor: node.id, node })),
    pageInfo,
  });
  const { matches: all = [], organisationsToVerify = [] } = parts;
  const matches = (fits: (match: MatchNode) => boolean): DeskMatchesFragment => aMatchList(all.filter(fits));
  const inState = (...statuses: MatchNode['status'][]) => matches(({ status }) => statuses.includes(status));
  return {
    needsToQualify: needs(parts.needsToQualify),
    needsReturned: needs(parts.needsReturned),
    needsUnmatched: needs(parts.needsUnmatched),
    offersToQualify: offers(parts.offersToQualify),
    offersReturned: offers(parts.offersReturned),
    matchesOverdue: matches(({ nextStepDue }) => nextStepDue !== null && nextStepDue < '2026-11-24'),
    matchesToIntroduce: inState('SHORTLISTED', 'BOTH_INTERESTED'),
    matchesAsked: inState('APPROACHED'),
    matchesTalking: inState('INTRODUCED', 'MEETING_HELD', 'SCOPING'),
    matchesAgreed: inState('AGREEMENT'),
    matchesParked: inState('PARKED'),
    organisationsToVerify: {
      __typename: 'OrganisationConnection',
      totalCount: organisationsToVerify.length,
      edges: organisationsToVerify.map((node) => ({ __typename: 'OrganisationEdge', cursor: node.id, node })),
      pageInfo,
    },
  };
}
