import { addWorkingDays, dayOf } from '@kongano/domain';
import type {
  DeskMatchesFragment,
  DeskNeedsFragment,
  DeskOffersFragment,
  DeskOrganisationsFragment,
  DeskQueueQuery,
} from '@kongano/graphql/matching';
import { stageOf } from '../model/status';
import { byUrgency, type DeskCase, isOverdue } from './desk-case';

export const deskViews = [
  'overdue',
  'toQualify',
  'returned',
  'unmatched',
  'toIntroduce',
  'asked',
  'introduced',
  'agreed',
  'parked',
  'toVerify',
] as const;
export type DeskViewId = (typeof deskViews)[number];

export interface DeskView {
  readonly id: DeskViewId;
  readonly cases: readonly DeskCase[];
  /** More of them are on the server. */
  readonly hasMore: boolean;
}

/** Working days in which a broker looks at what was sent, and at a new organisation: what their owners are told. */
const reviewDays = 5;
const verifyDays = 2;
const dueAfter = (since: string, days: number): string => addWorkingDays(dayOf(since), days);

type NeedNode = DeskNeedsFragment['edges'][number]['node'];
type OfferNode = DeskOffersFragment['edges'][number]['node'];
type MatchNode = DeskMatchesFragment['edges'][number]['node'];
type OrganisationNode = DeskOrganisationsFragment['edges'][number]['node'];

const nodes = <Node>(list: { readonly edges: readonly { readonly node: Node }[] }): Node[] => list.edges.map(({ node }) => node);
const awaitsReview = (status: string): boolean => status === 'SUBMITTED' || status === 'QUALIFYING';

function caseOfNeed({ id, number, title, status, organisation, region, submittedAt, publishedAt, updatedAt }: NeedNode): DeskCase {
  const since = (status === 'PUBLISHED' ? publishedAt : submittedAt) ?? updatedAt;
  const due = awaitsReview(status) ? dueAfter(since, reviewDays) : null;
  return { kind: 'need', key: `need:${id}`, id, number, title, status, organisation, region, since, due };
}

function caseOfOffer({ id, number, title, status, organisation, region, submittedAt, updatedAt }: OfferNode): DeskCase {
  const since = submittedAt ?? updatedAt;
  const due = awaitsReview(status) ? dueAfter(since, reviewDays) : null;
  return { kind: 'offer', key: `offer:${id}`, id, number, title, status, organisation, region, since, due };
}

function caseOfMatch({ id, number, status, need, offer, owner, nextStepDue, updatedAt, version, viewerCan }: MatchNode): DeskCase {
  return {
    kind: 'match',
    key: `match:${id}`,
    id,
    number,
    status,
    title: need?.title ?? '',
    offerTitle: offer?.title ?? '',
    organisation: need?.organisation ?? null,
    region: need?.region ?? null,
    owner: owner?.name ?? null,
    ownerId: owner?.id ?? null,
    version,
    viewerCan,
    since: updatedAt,
    due: nextStepDue,
  };
}

function caseOfOrganisation({ id, name, kind, region, createdAt }: OrganisationNode): DeskCase {
  const organisation = { id, name, kind };
  return {
    kind: 'organisation',
    key: `organisation:${id}`,
    id,
    title: name,
    organisation,
    region,
    since: createdAt,
    due: dueAfter(createdAt, verifyDays),
  };
}

/** Where a match waits on the desk: when both are interested, it is the broker's turn to introduce them. */
const deskStageOf = (status: MatchNode['status']): string => (status === 'BOTH_INTERESTED' ? 'toIntroduce' : stageOf(status));

/** A need that nobody works on: no pair of it is on a shortlist or further. */
const isUnmatched = ({ matches }: NeedNode): boolean => !matches.some(({ status }) => stageOf(status) !== 'closed');

/** The saved views of the desk, each with its cases, what is due first. A case that was moved on leaves its view at once. */
export function viewsOf(queue: DeskQueueQuery, today: string): DeskView[] {
  const { needsToQualify, offersToQualify, needsReturned, offersReturned, needsPublished, matchesOpen, organisationsToVerify } = queue;
  const needs = (list: DeskNeedsFragment, fits: (need: NeedNode) => boolean): DeskCase[] => nodes(list).filter(fits).map(caseOfNeed);
  const offers = (list: DeskOffersFragment, fits: (offer: OfferNode) => boolean): DeskCase[] => nodes(list).filter(fits).map(caseOfOffer);
  const matches = (stage: string): DeskCase[] =>
    nodes(matchesOpen)
      .filter(({ status }) => deskStageOf(status) === stage)
      .map(caseOfMatch);
  const cases: Record<Exclude<DeskViewId, 'overdue'>, DeskCase[]> = {
    toQualify: [
      ...needs(needsToQualify, ({ status }) => awaitsReview(status)),
      ...offers(offersToQualify, ({ status }) => awaitsReview(status)),
    ],
    returned: [
      ...needs(needsReturned, ({ status }) => status === 'RETURNED'),
      ...offers(offersReturned, ({ status }) => status === 'RETURNED'),
    ],
    unmatched: needs(needsPublished, (need) => need.status === 'PUBLISHED' && isUnmatched(need)),
    toIntroduce: matches('toIntroduce'),
    asked: matches('asked'),
    introduced: matches('talking'),
    agreed: matches('agreed'),
    parked: matches('parked'),
    toVerify: nodes(organisationsToVerify)
      .filter(({ isVerified }) => !isVerified)
      .map(caseOfOrganisation),
  };
  const overdue = Object.values(cases)
    .flat()
    .filter((one) => isOverdue(one, today));
  const isMore = (...lists: { pageInfo: { hasNextPage: boolean } }[]): boolean => lists.some(({ pageInfo }) => pageInfo.hasNextPage);
  const hasMore: Record<DeskViewId, boolean> = {
    toQualify: isMore(needsToQualify, offersToQualify),
    returned: isMore(needsReturned, offersReturned),
    unmatched: isMore(needsPublished),
    toIntroduce: isMore(matchesOpen),
    asked: isMore(matchesOpen),
    introduced: isMore(matchesOpen),
    agreed: isMore(matchesOpen),
    parked: isMore(matchesOpen),
    toVerify: isMore(organisationsToVerify),
    overdue: isMore(needsToQualify, offersToQualify, matchesOpen, organisationsToVerify),
  };
  return deskViews.map((id) => ({ id, cases: (id === 'overdue' ? overdue : cases[id]).toSorted(byUrgency), hasMore: hasMore[id] }));
}

/** The views without other brokers' matches. */
export function viewsOfBroker(views: readonly DeskView[], brokerId: string): DeskView[] {
  return views.map((view) => ({ ...view, cases: view.cases.filter((one) => one.kind !== 'match' || one.ownerId === brokerId) }));
}

/** Where the desk opens when no view was asked for. */
export function firstViewOf(views: readonly DeskView[]): DeskViewId {
  return views.some(({ id, cases }) => id === 'overdue' && cases.length > 0) ? 'overdue' : 'toQualify';
}
