import { useEffect, useMemo, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { SaveStatus } from '../../../lib/autosaver';
import { type Fault, faultOf } from '../../../lib/faults';
import { useAutosave } from '../../../lib/use-autosave';
import { beginningOf } from '../draft/beginning';
import { type DraftServer, type DraftShape, type DraftState, DraftSync } from '../draft/draft-sync';
import { type DraftKind, forgetKept, type KeptDraft, keepRefused, keysOf, readKept } from '../draft/kept-draft';

interface DraftOptions<Values extends object, Posting> {
  kind: DraftKind;
  id: string;
  personId: string;
  blank: Values;
  /** What is written into a new one before the person begins. */
  prefill: Partial<Values>;
  /** As the server has it; null when it has none, or cannot be reached. */
  posting: Posting | null;
  shape: DraftShape<Values, Posting>;
  server: DraftServer<Posting>;
}

export interface PostingDraft<Values extends FieldValues, Posting> extends DraftState<Values> {
  form: UseFormReturn<Values>;
  status: SaveStatus;
  savedAt: Date | undefined;
  /** Why saving fails, when it is not the network. */
  fault: Fault | undefined;
  /** Words of an earlier visit were put back. */
  wasKept: boolean;
  version: () => number | null;
  flush: () => Promise<void>;
  /** True when the server has it: files can be attached. */
  begin: () => Promise<boolean>;
  resolve: (takesTheirs: (key: keyof Values & string) => boolean) => void;
  takePosting: (posting: Posting) => void;
  /** Takes it off this device: it was thrown away. */
  forget: () => void;
}

/** Words of a form that are saved as one types, survive reload and lost lines, and are put together with what others changed. */
export function usePostingDraft<Values extends FieldValues, Posting extends { version: number }>(
  options: DraftOptions<Values, Posting>,
): PostingDraft<Values, Posting> {
  const { personId, kind, id } = options;
  const keys = useMemo(() => keysOf(personId, kind, id), [personId, kind, id]);
  const [start] = useState(() => beginningOf(options, readKept(keys, options.blank)));
  const form = useForm<Values>({ defaultValues: start.values as DefaultValues<Values> });
  const [state, setState] = useState<DraftState<Values>>({ problems: [], conflict: start.conflict, isStarted: start.version !== null });
  const [fault, setFault] = useState<Fault>();
  const own = useRef({ isWriting: false, isForgotten: false });
  const [sync] = useState(() => {
    const write = (changes: Partial<Values>): void => {
      own.current.isWriting = true;
      form.reset({ ...form.getValues(), ...changes });
      own.current.isWriting = false;
    };
    const parts = { shape: options.shape, server: options.server, form: { read: () => form.getValues(), write }, onState: setState };
    return new DraftSync<Values, Posting>(parts, start.base, start.version, start.conflict);
  });
  const save = async (): Promise<void> => {
    if (own.current.isForgotten) return;
    try {
      await sync.save();
      setFault(undefined);
    } catch (error) {
      const found = faultOf(error);
      setFault(found.code === 'NETWORK' ? undefined : found);
      throw error;
    } finally {
      if (!own.current.isForgotten) keepRefused(keys, sync.unsent);
    }
  };
  const autosave = useAutosave<KeptDraft<Values> | undefined>(keys.waiting, save);
  const change = useRef(autosave.change);
  change.current = autosave.change;
  useEffect(() => {
    if (start.wasKept) change.current(sync.unsent);
    const callback = (): void => {
      // Before the first word there is nothing to save: what changes then is what Kongano fills in.
      const isIdle = sync.currentVersion === null && !sync.unsent;
      if (!own.current.isWriting && !isIdle) change.current(sync.unsent);
    };
    return form.subscribe({ formState: { values: true }, callback });
  }, [form, sync, start]);
  return {
    ...state,
    form,
    fault,
    // What waits for the person, to choose or to mend, is not saved.
    status: autosave.status === 'saved' && (state.conflict || state.problems.length > 0) ? 'not-saved' : autosave.status,
    savedAt: autosave.savedAt,
    wasKept: start.wasKept,
    version: () => sync.currentVersion,
    flush: autosave.flush,
    begin: () => sync.begin(),
    resolve: (takesTheirs) => {
      sync.resolve(takesTheirs);
      change.current(sync.unsent);
    },
    takePosting: (posting) => sync.takePosting(posting),
    forget: () => {
      own.current.isForgotten = true;
      forgetKept(keys);
    },
  };
}
