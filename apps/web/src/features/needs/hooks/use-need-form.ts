import type { NeedFullFragment } from '@kongano/graphql/needs';
import { useLanguage } from '../../../lib/i18n';
import type { Viewer } from '../../../lib/viewer';
import { type PostingForm, usePostingForm } from '../../postings';
import { missingInNeed } from '../form/CheckStep';
import { type NeedDraft, useNeedDraft } from './use-need-draft';
import { useNeedServer } from './use-need-server';

interface NeedFormHook extends PostingForm {
  draft: NeedDraft;
}

/** The form of one need: its draft, its files, and sending it. */
export function useNeedForm(options: { id: string; viewer: Viewer; need: NeedFullFragment | null }): NeedFormHook {
  const { language } = useLanguage();
  const server = useNeedServer(options.id);
  const draft = useNeedDraft({ ...options, server });
  const form = usePostingForm({ draft, server, missing: () => missingInNeed(draft.form.getValues(), language) });
  return { draft, ...form };
}
