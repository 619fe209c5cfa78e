import type { NeedFullFragment } from '@kongano/graphql/needs';
import { useMemo } from 'react';
import { type Language, useLanguage } from '../../../lib/i18n';
import type { Viewer } from '../../../lib/viewer';
import { type PostingDraft, usePostingDraft } from '../../postings';
import { blankNeed, type NeedValues, needInputOf, needValuesOf, unfitNeed } from '../form/need-values';
import type { NeedServer } from './use-need-server';

export type NeedDraft = PostingDraft<NeedValues, NeedFullFragment>;

interface NeedDraftOptions {
  id: string;
  viewer: Viewer;
  need: NeedFullFragment | null;
  server: NeedServer;
}

/** What Kongano knows of a new need before its first word; the kind of partnership is what most firms want first. */
function prefillOf(viewer: Viewer, language: Language): Partial<NeedValues> {
  const organisations = viewer.memberships.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  const firm = organisations.find(({ kind }) => kind === 'FIRM') ?? organisations[0];
  return { language, organisationId: firm?.id ?? '', partnershipTypes: ['TECHNICAL_ASSISTANCE'] };
}

/** The draft of one need, between the form and the server. */
export function useNeedDraft({ id, viewer, need, server }: NeedDraftOptions): NeedDraft {
  const { language } = useLanguage();
  const shape = useMemo(
    () => ({
      valuesOf: needValuesOf,
      inputOf: needInputOf,
      isBegun: ({ problem, title }: NeedValues) => problem.trim() !== '' || title.trim() !== '',
      unfit: (values: NeedValues) => unfitNeed(values, language),
    }),
    [language],
  );
  return usePostingDraft<NeedValues, NeedFullFragment>({
    kind: 'need',
    id,
    personId: viewer.id,
    blank: blankNeed,
    prefill: prefillOf(viewer, language),
    posting: need,
    shape,
    server,
  });
}
