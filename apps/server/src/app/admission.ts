import { trustedOperations } from '@kongano/graphql';
import { badInput, Refusal } from '../platform/errors';
import type { Actor } from '../platform/session';
import { hashOfText } from './documents';

/** `trusted`: who brings no access token may send only operations of the web; `open`: anybody may send any text. */
export type OperationsMode = 'trusted' | 'open';

/** What a request asks to run, as it came. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly extensions?: unknown;
}

const notTrusted = () =>
  new Refusal('OPERATION_NOT_TRUSTED', {
    en: 'This server does not know this operation. Reload the page; a program of your own needs an access token, which you make in the settings.',
    sw: 'Seva hii haiijui operesheni hii. Pakia ukurasa upya; programu yako mwenyewe inahitaji tokeni ya ufikiaji, unayoitengeneza kwenye mipangilio.',
  });
const otherHash = () => badInput('The hash is not that of the text.', 'Muhtasari huu si wa maandishi haya.');

/**
 * The text that may run for a request: the one it brings, or that of the web's operation whose hash it brings. Null where it brings neither,
 * which Apollo refuses. Throws {@link Refusal} for what is not to run; nothing that a caller sends is ever registered.
 */
export function admit(mode: OperationsMode, actor: Actor, { query, extensions }: AskedOperation): string | null {
  const hash = hashIn(extensions);
  if (typeof query !== 'string' || query === '') return hash === undefined ? null : textOf(hash);
  if (hash !== undefined && hash !== hashOfText(query)) throw otherHash();
  if (mode === 'open' || actor.token || trustedOperations.has(hashOfText(query))) return query;
  throw notTrusted();
}

function textOf(hash: string): string {
  const operation = trustedOperations.get(hash);
  if (!operation) throw notTrusted();
  return operation.text;
}

/** `persistedQuery: { version: 1, sha256Hash }`, as Apollo's clients write it; a hash of any other form is one that nobody knows. */
function hashIn(extensions: unknown): string | undefined {
  const asked = isRecord(extensions) ? extensions.persistedQuery : undefined;
  if (asked === undefined || asked === null) return undefined;
  return isRecord(asked) && asked.version === 1 && typeof asked.sha256Hash === 'string' ? asked.sha256Hash : '';
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
