import { useQuery } from '@apollo/client/react';
import { dayOf } from '@kongano/domain';
import { CaseBoardDocument, CasesDocument, type DeskMatchesFragment } from '@kongano/graphql/matching';
import type { MatchCase } from '../desk/desk-case';
import { caseOfMatch } from '../desk/desk-views';
import { type BoardColumn, boardColumns, type CaseListState, caseFilterOf } from '../model/case-list';

export interface CaseColumn {
  readonly id: BoardColumn;
  readonly cases: readonly MatchCase[];
  /** How many there are, on the server too. */
  readonly count: number;
}

interface CasesHook {
  cases: readonly MatchCase[] | undefined;
  columns: readonly CaseColumn[] | undefined;
  total: number;
  hasMore: boolean;
  isBusy: boolean;
  error: Error | undefined;
  more: () => void;
  refetch: () => void;
}

const pageSize = 50;
const columnSize = 25;
const casesOf = ({ edges }: DeskMatchesFragment): MatchCase[] => {
  const today = dayOf(new Date());
  return edges.map(({ node }) => caseOfMatch(node, today));
};
const fetchPolicies = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** The cases that are looked for, as one list or as the columns of the board: whichever is shown is asked for. */
export function useCases(state: CaseListState): CasesHook {
  const { sort, isBoard } = state;
  const list = useQuery(CasesDocument, {
    variables: { filter: caseFilterOf(state), sort, first: pageSize },
    ...fetchPolicies,
    skip: isBoard,
  });
  const column = (status: BoardColumn) => caseFilterOf(state, [status]);
  const board = useQuery(CaseBoardDocument, {
    variables: {
      shortlisted: column('SHORTLISTED'),
      approached: column('APPROACHED'),
      bothInterested: column('BOTH_INTERESTED'),
      introduced: column('INTRODUCED'),
      meetingHeld: column('MEETING_HELD'),
      scoping: column('SCOPING'),
      agreement: column('AGREEMENT'),
      sort,
      first: columnSize,
    },
    ...fetchPolicies,
    skip: !isBoard,
  });
  const [page, columns] = [(list.data ?? list.previousData)?.matches, board.data ?? board.previousData];
  const shown = isBoard ? board : list;
  return {
    cases: page && casesOf(page),
    columns: columns && boardColumns.map((id) => ({ id, cases: casesOf(columns[id]), count: columns[id].totalCount })),
    total: page?.totalCount ?? 0,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    isBusy: shown.loading,
    error: shown.error,
    more: () => void list.fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => undefined),
    refetch: () => void shown.refetch().catch(() => undefined),
  };
}
