import { isTrl, type Language, languages, type PartnershipType, partnershipTypes } from '@kongano/domain';

/** What a list shows, as its address says. Everything in it can be sent to the server as it is. */
export interface ListState {
  text: string;
  sort: string;
  isMine: boolean;
  statuses: readonly string[];
  sectorCode: string | undefined;
  fieldCode: string | undefined;
  regionCode: string | undefined;
  clusterId: string | undefined;
  trl: number | undefined;
  language: Language | undefined;
  partnershipType: PartnershipType | undefined;
}

export interface ListChoices {
  sorts: readonly string[];
  statuses: readonly string[];
}

/** Names in the address; short, as people send them to each other. */
export const parameters = {
  text: 'q',
  sort: 'sort',
  isMine: 'mine',
  statuses: 'status',
  sectorCode: 'sector',
  fieldCode: 'field',
  regionCode: 'region',
  clusterId: 'cluster',
  trl: 'trl',
  language: 'language',
  partnershipType: 'partnership',
} as const satisfies Record<keyof ListState, string>;

const code = (text: string | null): string | undefined => (text && text.length <= 40 ? text : undefined);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address; what it says that cannot be is left out. */
export function readListState(address: URLSearchParams, { sorts, statuses }: ListChoices): ListState {
  const get = (name: keyof ListState): string | null => address.get(parameters[name]);
  const text = (get('text') ?? '').slice(0, 200);
  const trl = Number(get('trl'));
  const cluster = get('clusterId') ?? '';
  return {
    text,
    sort: sorts.find((sort) => sort === get('sort')) ?? (text ? 'RELEVANCE' : 'NEWEST'),
    isMine: get('isMine') === '1',
    statuses: address.getAll(parameters.statuses).filter((status) => statuses.includes(status)),
    sectorCode: code(get('sectorCode')),
    fieldCode: code(get('fieldCode')),
    regionCode: code(get('regionCode')),
    clusterId: uuid.test(cluster) ? cluster : undefined,
    trl: isTrl(trl) ? trl : undefined,
    language: languages.find((language) => language === get('language')),
    partnershipType: partnershipTypes.find((type) => type === get('partnershipType')),
  };
}

/** The address with some of it changed; empty values leave it. */
export function changeListState(address: URLSearchParams, changes: Partial<ListState>): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [key, value] of Object.entries(changes)) {
    const name = parameters[key as keyof ListState];
    next.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '' && one !== false) next.append(name, one === true ? '1' : String(one));
    }
  }
  return next;
}

/** The names of the filters, in the order of the panel. */
export const filterNames = [
  'statuses',
  'sectorCode',
  'fieldCode',
  'regionCode',
  'clusterId',
  'trl',
  'language',
  'partnershipType',
] as const satisfies readonly (keyof ListState)[];
export type FilterName = (typeof filterNames)[number];

export const clearedFilters: Partial<ListState> = {
  statuses: [],
  ...Object.fromEntries(filterNames.slice(1).map((name) => [name, undefined])),
};

/** The filter as the server takes it. Without a choice of states, `fallback` are shown: nobody looks for drafts under "all". */
export function filterOf<Status extends string>(state: ListState, statuses: readonly Status[], fallback: readonly Status[] | undefined) {
  const { sort: _sort, text, isMine, statuses: chosen, ...rest } = state;
  const known = statuses.filter((status) => chosen.includes(status));
  return {
    ...rest,
    text: text.trim() || undefined,
    mine: isMine || undefined,
    status: known.length > 0 ? known : isMine ? undefined : fallback,
  };
}

/** Whether words or filters leave anything out. */
export function isFiltered(state: ListState): boolean {
  return (
    state.text.trim() !== '' || state.statuses.length > 0 || filterNames.some((name) => name !== 'statuses' && state[name] !== undefined)
  );
}
