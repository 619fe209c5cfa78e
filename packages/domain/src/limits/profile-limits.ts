import { checkLimits } from './check-limits';
import type { Limit, LimitProblem } from './limit';
import { orcid } from './posting-limits';

const text = (max: number, min?: number): Limit => (min === undefined ? { kind: 'text', max } : { kind: 'text', max, min });
const code = text(40);

/** What the fields of an organisation take. */
export const organisationLimits = {
  name: text(160, 2),
  summaryEn: text(2000),
  summarySw: text(2000),
  regionCode: code,
  council: text(80),
  website: { kind: 'text', max: 300, pattern: /^https?:\/\/[^\s/]+\.[^\s]+$/i },
  rorId: { kind: 'text', max: 60, pattern: /^(https:\/\/ror\.org\/)?0[a-z0-9]{6}\d{2}$/ },
} as const satisfies Readonly<Record<string, Limit>>;

/** What the fields of a cluster take. */
export const clusterLimits = {
  nameEn: text(120, 2),
  nameSw: text(120, 2),
  summaryEn: text(2000),
  summarySw: text(2000),
  regionCode: code,
  sectorCode: code,
  councils: { kind: 'list', max: 20, isSet: true, item: text(80) },
  foundedYear: { kind: 'whole', min: 1900, max: 2100 },
  facilitatorName: text(120),
} as const satisfies Readonly<Record<string, Limit>>;

/** What the fields of a person's own profile take. */
export const profileLimits = { name: text(120, 2), headline: text(160), orcid } as const satisfies Readonly<Record<string, Limit>>;

/** What a new access token takes. */
export const accessTokenLimits = { name: text(60, 2), days: { kind: 'whole', min: 1, max: 365 } } as const satisfies Readonly<
  Record<string, Limit>
>;

/** Access tokens of one person that may hold at once. */
export const liveAccessTokens = 10;

/** What the fields of a project, of a milestone and of a document take. */
export const projectLimits = { title: text(160), summary: text(3000) } as const satisfies Readonly<Record<string, Limit>>;
export const milestoneLimits = {
  title: text(160),
  delivers: text(2000),
  dueOn: { kind: 'day', isFuture: true },
} as const satisfies Readonly<Record<string, Limit>>;
export const documentLimits = { title: text(160) } as const satisfies Readonly<Record<string, Limit>>;
/** Documents of a project, each with any number of versions. */
export const mostProjectDocuments = 30;

/** What a message in a thread takes. */
export const messageLimits = { body: text(20_000, 1) } as const satisfies Readonly<Record<string, Limit>>;

/** What a saved search takes: its name, and the address of its list. */
export const searchLimits = { name: text(80, 2), address: text(600) } as const satisfies Readonly<Record<string, Limit>>;

/** A voice note: three minutes of speech at 32 kbit/s are 0.7 MB. */
export const voiceLimits = { seconds: 180, bytes: 1_048_576, bitsPerSecond: 32_000 } as const;
/** Sizes of files in bytes. */
export const fileLimits = { perFile: 10_485_760, perPerson: 209_715_200, perPosting: 10, nameLength: 200 } as const;

export function checkOrganisationLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(organisationLimits, input, now);
}

export function checkClusterLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(clusterLimits, input, now);
}

export function checkProfileLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(profileLimits, input, now);
}

export function checkProjectLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(projectLimits, input, now);
}

export function checkMilestoneLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(milestoneLimits, input, now);
}

export function checkDocumentLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(documentLimits, input, now);
}

export function checkSearchLimits(input: object, now: Date): LimitProblem[] {
  return checkLimits(searchLimits, input, now);
}

export function checkAccessTokenLimits(input: { readonly name: string; readonly days: number }, now: Date): LimitProblem[] {
  return checkLimits(accessTokenLimits, input, now);
}

export function checkMessageLimits(input: { readonly body: string }, now: Date): LimitProblem[] {
  return checkLimits(messageLimits, input, now);
}
