import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { type DraftKind, findUnsent } from '../draft/kept-draft';

interface DraftIdOptions<Values extends object> {
  personId: string;
  kind: DraftKind;
  blank: Values;
  /** The id in the address; none for a new one. */
  editing: string | undefined;
}

/** The id of what is being written: the one in the address, that of words which were never sent, or one that nobody has used. */
export function useDraftId<Values extends object>({ personId, kind, blank, editing }: DraftIdOptions<Values>): string {
  const unused = (): string => findUnsent(personId, kind, blank) ?? newId();
  const [fresh, setFresh] = useState(unused);
  const [wasEditing, setWasEditing] = useState(editing !== undefined);
  if (wasEditing !== (editing !== undefined)) {
    setWasEditing(editing !== undefined);
    // From one straight to the next: the id of the first is taken.
    if (editing === undefined) setFresh(unused());
  }
  return editing ?? fresh;
}
