import type { AttachmentKind } from '@kongano/domain';
import type { NeedFullFragment } from '@kongano/graphql/needs';
import { useLanguage } from '../../../lib/i18n';
import type { Viewer } from '../../../lib/viewer';
import { type DraftAnswer, type Problem, useRun } from '../../postings';
import { missingInNeed } from '../form/CheckStep';
import { type NeedDraft, useNeedDraft } from './use-need-draft';
import { useNeedServer } from './use-need-server';

interface NeedFormHook {
  draft: NeedDraft;
  errorOf: (field: string) => string | undefined;
  sending: { isBusy: boolean; attempt: number; problems: readonly Problem[]; send: (onDone: () => void) => void };
  attach: (fileId: string, kind: AttachmentKind) => Promise<readonly Problem[]>;
  detach: (attachmentId: string) => Promise<readonly Problem[]>;
}

/** The form of one need: its draft, its files, and sending it. */
export function useNeedForm(options: { id: string; viewer: Viewer; need: NeedFullFragment | null }): NeedFormHook {
  const { language } = useLanguage();
  const server = useNeedServer(options.id);
  const draft = useNeedDraft({ ...options, server });
  const { isBusy, attempt, problems, run } = useRun();
  const take = async (answer: Promise<DraftAnswer<NeedFullFragment>>): Promise<readonly Problem[]> => {
    const { posting, problems: found } = await answer;
    if (posting && found.length === 0) draft.takePosting(posting);
    return found;
  };
  const submit = async (): Promise<readonly Problem[]> => {
    const missing = missingInNeed(draft.form.getValues(), language);
    if (missing.length > 0) return missing;
    await draft.flush();
    await draft.begin();
    const answer = await server.submit(draft.version() ?? 0);
    return answer.problems;
  };
  return {
    draft,
    errorOf: (field) => [...draft.problems, ...problems].find((problem) => problem.field === field)?.message,
    sending: { isBusy, attempt, problems, send: (onDone) => void run(submit, onDone) },
    attach: (fileId, kind) => take(server.attach(fileId, kind)),
    detach: (attachmentId) => take(server.detach(attachmentId)),
  };
}
