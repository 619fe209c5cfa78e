import type { Viewer } from '../../../lib/viewer';
import { answerGraphql } from '../../../testing/graphql';

type Values = Record<string, unknown>;

interface Case extends Values {
  id: string;
  version: number;
}

interface ServeOptions {
  type: 'Need' | 'Offer';
  viewer: Viewer | null;
  /** What is there at first. */
  posting?: object;
  /** A new one, as the server begins it. */
  begin: (id: string) => object;
  line?: () => object;
  /** Further operations by name. */
  more?: Record<string, (variables: Values) => object>;
}

export const aTerm = (scheme: string, code: string, titleEn: string, titleSw: string | null = titleEn) => ({
  __typename: 'Term',
  scheme,
  code,
  parentCode: null,
  titleEn,
  titleSw,
});

const terms: Record<string, object[]> = {
  SECTOR: [aTerm('SECTOR', '1040', 'Vegetable oils', 'Mafuta ya mimea'), aTerm('SECTOR', '1511', 'Leather', 'Ngozi')],
  FIELD: [aTerm('FIELD', '2.3', 'Mechanical engineering', 'Uhandisi mitambo')],
  REGION: [aTerm('REGION', 'TZ-23', 'Singida'), aTerm('REGION', 'TZ-16', 'Morogoro')],
  COUNCIL: [aTerm('COUNCIL', 'TZ-23/Singida MC', 'Singida MC')],
  SDG: [aTerm('SDG', '9', 'Industry', 'Viwanda')],
};

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
export const aConnection = (type: string, nodes: readonly object[], totalCount = nodes.length, hasNextPage = false) => ({
  __typename: `${type}Connection`,
  totalCount,
  edges: nodes.map((node, index) => ({ __typename: `${type}Edge`, cursor: String(index), node })),
  pageInfo: { ...pageInfo, hasNextPage, endCursor: String(nodes.length - 1) },
});

const cluster = { __typename: 'Cluster', id: 'c1', slug: 'oils', nameEn: 'Singida Oils Cluster', nameSw: 'Kongano la Mafuta Singida' };
const organisationOf = (id: string) => ({
  __typename: 'Organisation',
  id,
  name: id === 'u1' ? 'Mfano University' : 'Singida Oils',
  kind: id === 'u1' ? 'ACADEMIA' : 'FIRM',
  isVerified: true,
  council: 'Singida MC',
  region: terms.REGION?.[0],
});

/** The columns that an input names, as the server gives them back. */
function applied(posting: Case, input: Values): Case {
  const find = (scheme: string, code: unknown): object | null =>
    terms[scheme]?.find((term) => 'code' in term && term.code === code) ?? null;
  const list = (codes: unknown, scheme: string): (object | null)[] => (Array.isArray(codes) ? codes.map((code) => find(scheme, code)) : []);
  const next: Case = { ...posting, version: posting.version + 1 };
  for (const [key, value] of Object.entries(input)) {
    if (key === 'sectorCode') next.sector = find('SECTOR', value);
    else if (key === 'regionCode') next.region = find('REGION', value);
    else if (key === 'fieldCodes') next.fields = list(value, 'FIELD');
    else if (key === 'sectorCodes') next.sectors = list(value, 'SECTOR');
    else if (key === 'organisationId') next.organisation = typeof value === 'string' ? organisationOf(value) : null;
    else if (key === 'clusterId') next.cluster = value ? cluster : null;
    else next[key] = typed(key, value) ?? (key === 'title' ? '' : null);
  }
  return next;
}

const itemTypes: Record<string, string> = { mustHaves: 'MustHave', evidence: 'Evidence', people: 'OfferPerson' };

function typed(key: string, value: unknown): unknown {
  const type = itemTypes[key];
  return type && Array.isArray(value) ? value.map((item) => ({ __typename: type, ...item })) : value;
}

const asCase = (posting: object | undefined): Case | null => (posting && 'id' in posting ? (posting as Case) : null);

/** A server with one need or offer, at the network's edge, that keeps what the form sends as the real one does. */
export function serveCase({ type, viewer, posting, begin, line, more = {} }: ServeOptions) {
  const name = type.toLowerCase();
  const state = { posting: asCase(posting), isOffline: false, refusals: new Map<string, object[]>() };
  const payload = (operation: string, next: () => Case | null): object => {
    const problems = state.refusals.get(operation) ?? [];
    state.refusals.delete(operation);
    if (problems.length === 0) state.posting = next();
    const typedProblems = problems.map((problem) => ({ __typename: 'Problem', field: null, ...problem }));
    const field = operation.charAt(0).toLowerCase() + operation.slice(1);
    return { [field]: { __typename: `${type}Payload`, [name]: state.posting, problems: typedProblems } };
  };
  const stale = [{ code: 'STALE_VERSION', message: 'Someone changed this.' }];
  const operations: Record<string, (variables: Values) => object> = {
    Shell: () => ({ viewer: viewer && { __typename: 'Viewer', ...viewer } }),
    VocabularySearch: ({ scheme }) => ({ terms: aConnection('Term', terms[String(scheme)] ?? []) }),
    VocabularyTerm: ({ scheme, code }) => ({
      term: terms[String(scheme)]?.find((term) => 'code' in term && term.code === code) ?? null,
    }),
    PostingClusters: () => ({ clusters: aConnection('Cluster', [cluster]) }),
    PostingOrganisation: ({ id }) => ({
      organisation: { ...organisationOf(String(id)), clusters: [{ ...cluster, sector: terms.SECTOR?.[0] }] },
    }),
    [`${type}List`]: () => ({ [`${name}s`]: aConnection(type, line ? [line()] : []) }),
    [`${type}Form`]: () => ({ [name]: state.posting }),
    [`${type}Details`]: () => ({ [name]: state.posting && { thread: null, timeline: [], ...state.posting } }),
    [`MatchesOf${type}`]: () => ({ [name]: state.posting && { __typename: type, id: state.posting.id, matches: [] } }),
    [`Start${type}`]: ({ id, input }) =>
      payload(`Start${type}`, () => ({ ...applied({ ...(begin(String(id)) as Case) }, input as Values), version: 1 })),
    [`Save${type}`]: ({ version, input }) => {
      if (state.posting?.version !== version) state.refusals.set(`Save${type}`, stale);
      return payload(`Save${type}`, () => state.posting && applied(state.posting, input as Values));
    },
    ...more,
  };
  const sent = answerGraphql(({ operationName, variables }) => {
    if (state.isOffline) return 'network';
    const answer = operations[operationName];
    const isStep = operationName.endsWith(type) || operationName.startsWith('CosignNeed') || operationName === 'WithdrawCosign';
    if (answer) return { data: answer(variables) };
    if (isStep) return { data: payload(operationName, () => state.posting) };
    return { errors: [{ message: `not served: ${operationName}`, extensions: { code: 'INTERNAL', id: 'F1' } }] };
  });
  return {
    state,
    sent,
    /** What was sent to one operation, in order. */
    of: (operation: string): Values[] => sent.filter(({ operationName }) => operationName === operation).map(({ variables }) => variables),
    refuse: (operation: string, ...problems: object[]): void => void state.refusals.set(operation, problems),
    /** Somebody else changes it. */
    changeElsewhere: (changes: Values): void => {
      if (state.posting) state.posting = { ...state.posting, ...changes, version: state.posting.version + 1 };
    },
  };
}
