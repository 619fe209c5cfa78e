import type { AttachmentKind } from '@kongano/domain';
import { useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { DraftAnswer, DraftServer } from '../draft/draft-sync';
import type { Problem } from '../draft/problem';
import type { PostingDraft } from './use-posting-draft';
import { useRun } from './use-run';

/** What a form asks of the server: its words, its files, and sending it. */
export interface PostingServer<Posting> extends DraftServer<Posting> {
  submit: (version: number) => Promise<DraftAnswer<Posting>>;
  attach: (fileId: string, kind: AttachmentKind) => Promise<DraftAnswer<Posting>>;
  detach: (attachmentId: string) => Promise<DraftAnswer<Posting>>;
}

interface PostingFormOptions<Values extends FieldValues, Posting> {
  draft: PostingDraft<Values, Posting>;
  server: PostingServer<Posting>;
  /** What the broker would ask for first. */
  missing: () => readonly Problem[];
}

export interface PostingForm {
  errorOf: (field: string) => string | undefined;
  sending: { isBusy: boolean; attempt: number; problems: readonly Problem[]; send: (onDone: () => void) => void };
  attach: (fileId: string, kind: AttachmentKind) => Promise<readonly Problem[]>;
  detach: (attachmentId: string) => Promise<readonly Problem[]>;
}

/** A form around a draft: what is wrong where, its files, and sending it when nothing is missing. */
export function usePostingForm<Values extends FieldValues, Posting>(options: PostingFormOptions<Values, Posting>): PostingForm {
  const { draft, server, missing } = options;
  const { isBusy, attempt, problems, run } = useRun();
  const take = async (answer: Promise<DraftAnswer<Posting>>): Promise<readonly Problem[]> => {
    const { posting, problems: found } = await answer;
    if (posting && found.length === 0) draft.takePosting(posting);
    return found;
  };
  const submit = async (): Promise<readonly Problem[]> => {
    const lacking = missing();
    if (lacking.length > 0) return lacking;
    await draft.flush();
    await draft.begin();
    const answer = await server.submit(draft.version() ?? 0);
    return answer.problems;
  };
  // Until the next page stands there the button can still be pressed.
  const isSent = useRef(false);
  const send = (onDone: () => void): void => {
    if (isSent.current) return;
    void run(submit, () => {
      isSent.current = true;
      onDone();
    });
  };
  return {
    errorOf: (field) => [...draft.problems, ...problems].find((problem) => problem.field === field)?.message,
    sending: { isBusy, attempt, problems, send },
    attach: (fileId, kind) => take(server.attach(fileId, kind)),
    detach: (attachmentId) => take(server.detach(attachmentId)),
  };
}
