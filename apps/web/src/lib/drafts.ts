/**
 * What one has written and the server does not have yet, kept on this device. Keys carry the person, so that on a shared phone nobody
 * finds another's words. Values are read back through a parser: an older version of Kongano may have written them.
 */
const prefix = 'kongano.draft.';

export interface Draft<Value> {
  value: Value;
  at: string;
}

/** `needs` of one person, one thing: `draftKey(viewer.id, 'need', needId)`. */
export function draftKey(personId: string, kind: string, id: string): string {
  return `${personId}.${kind}.${id}`;
}

/** False when the device has no room or forbids keeping: the person must then be told. */
export function keepDraft(key: string, value: unknown, now: Date = new Date()): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ value, at: now.toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function readDraft<Value>(key: string, parse: (value: unknown) => Value | undefined): Draft<Value> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('value' in kept) || !('at' in kept)) return undefined;
    const value = parse(kept.value);
    return value === undefined ? undefined : { value, at: String(kept.at) };
  } catch {
    return undefined;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // nothing could be kept, so nothing is left
  }
}

/** Ids of a person's kept drafts of one kind: "you have unsent words". */
export function listDrafts(personId: string, kind: string): string[] {
  const start = `${prefix}${draftKey(personId, kind, '')}`;
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}

/** How many things of a person are kept here and not yet sent: asked before they sign out. */
export function countDrafts(personId: string): number {
  return keysOf(personId).length;
}

/** Takes everything that a person wrote off this device. */
export function dropDrafts(personId: string): void {
  for (const key of keysOf(personId)) dropDraft(key.slice(prefix.length));
}

function keysOf(personId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${personId}.`));
  } catch {
    return [];
  }
}
