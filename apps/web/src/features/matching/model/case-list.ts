import { type MatchSort, type MatchStatus, matchSorts, openMatchStatuses } from '@kongano/domain';
import type { MatchFilter } from '@kongano/graphql/schema-types';

/** The columns of the board: the way of a case. What is parked is not on its way. */
export const boardColumns = ['SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT'] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** What a broker looks for among the cases; it lives in the address, so that it can be sent, kept and gone back to. */
export interface CaseListState {
  readonly text: string;
  readonly sort: MatchSort;
  readonly statuses: readonly MatchStatus[];
  readonly regionCode: string;
  readonly ownerId: string;
  readonly isMine: boolean;
  readonly isOverdue: boolean;
  readonly isEscalated: boolean;
  readonly isBoard: boolean;
}

const names = {
  text: 'q',
  sort: 'sort',
  statuses: 'status',
  regionCode: 'region',
  ownerId: 'broker',
  isMine: 'mine',
  isOverdue: 'overdue',
  isEscalated: 'escalated',
  isBoard: 'board',
} as const satisfies Record<keyof CaseListState, string>;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Leaves out what an address says that cannot be. */
export function readCaseList(address: URLSearchParams): CaseListState {
  const [sort, owner] = [address.get(names.sort), address.get(names.ownerId) ?? ''];
  const isOn = (name: keyof CaseListState): boolean => address.get(names[name]) === '1';
  return {
    text: address.get(names.text) ?? '',
    sort: matchSorts.find((one) => one === sort) ?? 'DUE',
    statuses: openMatchStatuses.filter((status) => address.getAll(names.statuses).includes(status)),
    regionCode: address.get(names.regionCode) ?? '',
    ownerId: uuid.test(owner) ? owner : '',
    isMine: isOn('isMine'),
    isOverdue: isOn('isOverdue'),
    isEscalated: isOn('isEscalated'),
    isBoard: isOn('isBoard'),
  };
}

/** The address with these changes; only what has a value stands in it. */
export function changeCaseList(address: URLSearchParams, changes: Partial<CaseListState>): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes) as [keyof CaseListState, CaseListState[keyof CaseListState]][]) {
    next.delete(names[name]);
    if (Array.isArray(value)) for (const one of value) next.append(names[name], one);
    else if (value === true) next.set(names[name], '1');
    else if (typeof value === 'string' && value !== '') next.set(names[name], value);
  }
  return next;
}

/** What narrows the list, as the server takes it; open cases of any state where none is chosen. */
export function caseFilterOf(state: CaseListState, statuses: readonly MatchStatus[] = state.statuses): MatchFilter {
  const { text, regionCode, ownerId, isMine, isOverdue, isEscalated } = state;
  return {
    status: statuses.length > 0 ? [...statuses] : [...openMatchStatuses],
    ...(text.trim() && { text: text.trim() }),
    ...(regionCode && { regionCode }),
    ...(ownerId && { ownerId }),
    ...(isMine && { mine: true }),
    ...(isOverdue && { isOverdue: true }),
    ...(isEscalated && { isEscalated: true }),
  };
}

/** Whether the list leaves anything out, so that there is something to save or to take off. */
export const isNarrowed = ({ statuses, ...state }: CaseListState): boolean =>
  statuses.length > 0 || Object.keys(caseFilterOf({ ...state, statuses })).length > 1;

export const noNarrowing = {
  text: '',
  statuses: [],
  regionCode: '',
  ownerId: '',
  isMine: false,
  isOverdue: false,
  isEscalated: false,
} as const satisfies Partial<CaseListState>;
