import { useQuery } from '@apollo/client/react';
import { type ProjectSort, type ProjectStatus, projectSorts, projectStatuses } from '@kongano/domain';
import { type ProjectLineFragment, ProjectsDocument } from '@kongano/graphql/projects';
import { useSearchParams } from 'react-router';
import { type Fault, faultOf } from '../../../lib/faults';

const pageSize = 20;

/** What a list of projects shows, as its address says. */
export interface ProjectListState {
  text: string;
  status: ProjectStatus | '';
  sort: ProjectSort;
  isMine: boolean;
  isOverdue: boolean;
}

export interface ProjectList {
  state: ProjectListState;
  change: (changes: Partial<ProjectListState>) => void;
  isFiltered: boolean;
  projects: readonly ProjectLineFragment[] | undefined;
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  fault: Fault | undefined;
  retry: () => void;
  more: () => void;
}

function readState(address: URLSearchParams): ProjectListState {
  return {
    text: (address.get('q') ?? '').slice(0, 200),
    status: projectStatuses.find((one) => one === address.get('status')) ?? '',
    sort: projectSorts.find((one) => one === address.get('sort')) ?? 'NEWEST',
    isMine: address.get('mine') === '1',
    isOverdue: address.get('overdue') === '1',
  };
}

function addressOf({ text, status, sort, isMine, isOverdue }: ProjectListState): URLSearchParams {
  const entries = { q: text, status, sort: sort === 'NEWEST' ? '' : sort, mine: isMine ? '1' : '', overdue: isOverdue ? '1' : '' };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

/** The projects that the address asks for, page by page. */
export function useProjectList(): ProjectList {
  const [address, setAddress] = useSearchParams();
  const state = readState(address);
  const filter = {
    ...(state.text.trim() && { text: state.text.trim() }),
    ...(state.status && { status: [state.status] }),
    ...(state.isMine && { mine: true }),
    ...(state.isOverdue && { isOverdue: true }),
  };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ProjectsDocument, {
    variables: { filter, sort: state.sort, first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.projects;
  return {
    state,
    change: (changes) => setAddress(addressOf({ ...state, ...changes }), { replace: true, preventScrollReset: true, flushSync: true }),
    isFiltered: Object.keys(filter).length > 0,
    projects: list?.edges.map(({ node }) => node),
    total: list?.totalCount ?? 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isLoadingMore: loading && list !== undefined,
    fault: error && !list ? faultOf(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
    more: () => void fetchMore({ variables: { after: list?.pageInfo.endCursor } }).catch(() => undefined),
  };
}
