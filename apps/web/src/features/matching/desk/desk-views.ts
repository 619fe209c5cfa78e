import { addWorkingDays, dayOf, riskOf } from '@kongano/domain';
import type {
  DeskCasesQuery,
  DeskMatchesFragment,
  DeskNeedsFragment,
  DeskOffersFragment,
  DeskOrganisationsFragment,
  DeskQueueQuery,
} from '@kongano/graphql/matching';
import { stageOf } from '../model/status';
import { byUrgency, type DeskCase, isOverdue, type MatchCase } from './desk-case';

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
  /** How many there are, on the server too. */
  readonly count: number;
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

export function caseOfMatch(match: MatchNode, today: string): MatchCase {
  const { id, number, status, need, offer, owner, secondBroker, nextStep, nextStepDue, createdAt, updatedAt, version, viewerCan } = match;
  const lastStepOn = dayOf(updatedAt);
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
    secondBroker: secondBroker?.name ?? null,
    nextStep,
    openedAt: createdAt,
    risk: riskOf({ status, nextStepDue, secondBrokerId: secondBroker?.id ?? null, lastStepOn }, today),
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

interface List<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
type Lane = Omit<DeskView, 'id'>;

/** The cases of a list; one that was moved on leaves it at once, in the rows and in their number. */
function laneOf<Node>(list: List<Node>, fits: (node: Node) => boolean, caseOf: (node: Node) => DeskCase): Lane {
  const all = nodes(list);
  const cases = all.filter(fits).map(caseOf);
  return { cases, count: list.totalCount - (all.length - cases.length), hasMore: list.pageInfo.hasNextPage };
}

const joined = (...lanes: readonly Lane[]): Lane => ({
  cases: lanes.flatMap(({ cases }) => cases).toSorted(byUrgency),
  count: lanes.reduce((sum, { count }) => sum + count, 0),
  hasMore: lanes.some(({ hasMore }) => hasMore),
});

/** What is overdue of a lane that begins with it. */
function overdueOf({ cases, hasMore }: Lane, today: string): Lane {
  const late = cases.filter((one) => isOverdue(one, today));
  return { cases: late, count: late.length, hasMore: hasMore && late.length === cases.length };
}

/** Everything that waits: what was sent and who is new, and the matches. */
export type DeskQueue = DeskQueueQuery & DeskCasesQuery;

/** The views of the desk, each with its cases, what is due first. */
export function viewsOf(queue: DeskQueue, today: string): DeskView[] {
  const needs = (list: DeskNeedsFragment, fits: (status: NeedNode['status']) => boolean): Lane =>
    laneOf(list, ({ status }) => fits(status), caseOfNeed);
  const offers = (list: DeskOffersFragment, fits: (status: OfferNode['status']) => boolean): Lane =>
    laneOf(list, ({ status }) => fits(status), caseOfOffer);
  const ofMatch = (match: MatchNode): MatchCase => caseOfMatch(match, today);
  const matches = (list: DeskMatchesFragment, stage: string): Lane => laneOf(list, ({ status }) => deskStageOf(status) === stage, ofMatch);
  const isReturned = (status: string): boolean => status === 'RETURNED';
  const toQualify = joined(needs(queue.needsToQualify, awaitsReview), offers(queue.offersToQualify, awaitsReview));
  const toVerify = joined(laneOf(queue.organisationsToVerify, ({ isVerified }) => !isVerified, caseOfOrganisation));
  const late = laneOf(queue.matchesOverdue, (match) => isOverdue({ due: match.nextStepDue }, today), ofMatch);
  const lanes: Record<DeskViewId, Lane> = {
    overdue: joined(late, overdueOf(toQualify, today), overdueOf(toVerify, today)),
    toQualify,
    returned: joined(needs(queue.needsReturned, isReturned), offers(queue.offersReturned, isReturned)),
    unmatched: joined(needs(queue.needsUnmatched, (status) => status === 'PUBLISHED')),
    toIntroduce: joined(matches(queue.matchesToIntroduce, 'toIntroduce')),
    asked: joined(matches(queue.matchesAsked, 'asked')),
    introduced: joined(matches(queue.matchesTalking, 'talking')),
    agreed: joined(matches(queue.matchesAgreed, 'agreed')),
    parked: joined(matches(queue.matchesParked, 'parked')),
    toVerify,
  };
  return deskViews.map((id) => ({ id, ...lanes[id] }));
}

/** Where the desk opens when no view was asked for. */
export function firstViewOf(views: readonly DeskView[]): DeskViewId {
  return views.some(({ id, count }) => id === 'overdue' && count > 0) ? 'overdue' : 'toQualify';
}
