import type { DraftShape, DraftState } from './draft-sync';
import type { KeptDraft } from './kept-draft';
import { mergeVersions } from './merge';

interface Beginning<Values extends object> {
  values: Values;
  base: Values;
  version: number | null;
  conflict: DraftState<Values>['conflict'];
  wasKept: boolean;
}

interface Known<Values extends object, Posting> {
  blank: Values;
  prefill: Partial<Values>;
  posting: Posting | null;
  shape: Pick<DraftShape<Values, Posting>, 'valuesOf' | 'inputOf'>;
}

/** What a form opens with: what the server has, what was kept on this device, or both put together. */
export function beginningOf<Values extends object, Posting extends { version: number }>(
  { blank, prefill, posting, shape }: Known<Values, Posting>,
  kept: KeptDraft<Values> | undefined,
): Beginning<Values> {
  if (!posting) {
    if (kept) return { ...kept, conflict: null, wasKept: true };
    return { values: { ...blank, ...prefill }, base: blank, version: null, conflict: null, wasKept: false };
  }
  const theirs = shape.valuesOf(posting);
  const { version } = posting;
  if (!kept) return { values: theirs, base: theirs, version, conflict: null, wasKept: false };
  const { values, conflicts } = mergeVersions({ base: kept.base, mine: kept.values, theirs }, shape.inputOf);
  return { values, base: theirs, version, conflict: conflicts.length > 0 ? { keys: conflicts, theirs } : null, wasKept: true };
}
