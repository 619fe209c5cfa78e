import { draftKey, dropDraft, keepDraft, listDrafts, readDraft } from '../../../lib/drafts';

/** What is kept on the device: the words, and what they were changed from, so that they can be put together with newer ones. */
export interface KeptDraft<Values> {
  /** Null while the server has never heard of it. */
  version: number | null;
  base: Values;
  values: Values;
}

export type DraftKind = 'need' | 'offer';

/** One key for what waits to be sent, one for what the server refused until it is mended. */
export const keysOf = (personId: string, kind: DraftKind, id: string) => ({
  waiting: draftKey(personId, kind, id),
  refused: draftKey(personId, `${kind}-refused`, id),
});

type Keys = ReturnType<typeof keysOf>;

/** What is left of an earlier visit, in the shape of `blank`; parts of an older shape are left out. */
export function readKept<Values extends object>(keys: Keys, blank: Values): KeptDraft<Values> | undefined {
  const parse = (kept: unknown): KeptDraft<Values> | undefined => parseKept(kept, blank);
  return (readDraft(keys.waiting, parse) ?? readDraft(keys.refused, parse))?.value;
}

function parseKept<Values extends object>(kept: unknown, blank: Values): KeptDraft<Values> | undefined {
  if (typeof kept !== 'object' || kept === null || !('values' in kept) || !('base' in kept)) return undefined;
  const version = 'version' in kept && typeof kept.version === 'number' ? kept.version : null;
  return { version, base: shaped(kept.base, blank), values: shaped(kept.values, blank) };
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

function shaped<Values extends object>(value: unknown, blank: Values): Values {
  const found = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const fits = (given: unknown, empty: unknown): boolean => given !== undefined && (empty === null || kindOf(given) === kindOf(empty));
  const entries = Object.entries(blank).map(([key, empty]) => [key, fits(found.get(key), empty) ? found.get(key) : empty]);
  // Every key of `blank` with a value of the same kind.
  return Object.fromEntries(entries) as Values;
}

/** The id of something begun on this device that has never reached the server. */
export function findUnsent<Values extends object>(personId: string, kind: DraftKind, blank: Values): string | undefined {
  return listDrafts(personId, kind).find((id) => readKept(keysOf(personId, kind, id), blank)?.version === null);
}

export function keepRefused<Values>(keys: Keys, draft: KeptDraft<Values> | undefined): void {
  if (draft) keepDraft(keys.refused, draft);
  else dropDraft(keys.refused);
}

/** Forgets both: it was thrown away. */
export function forgetKept(keys: Keys): void {
  dropDraft(keys.waiting);
  dropDraft(keys.refused);
}
