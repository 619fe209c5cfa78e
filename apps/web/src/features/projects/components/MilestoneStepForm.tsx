import { fileLimits, longestReport } from '@kongano/domain';
import type { MilestoneAction } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { formatFileSize } from '../../../lib/formats';
import { useText } from '../../../lib/i18n';
import { FileDrop } from '../../../ui';
import { useRun } from '../../postings';
import { useDraftText } from '../hooks/use-draft-text';
import type { ProjectActs } from '../hooks/use-project-acts';
import { useUploads } from '../hooks/use-uploads';
import type { Answer, Milestone } from '../model/types';
import { WordsForm } from './WordsForm';

export type MilestoneStep = Exclude<MilestoneAction, 'EDIT'>;

export interface MilestoneStepFormProps {
  action: MilestoneStep;
  milestone: Milestone;
  acts: ProjectActs;
  onDone: () => void;
  onCancel: () => void;
}

const longestReason = 1000;

/** One step of a milestone: a press, a reason, or a report with its evidence. What was begun stays on this device until it is sent. */
export function MilestoneStepForm({ action, milestone, acts, onDone, onCancel }: MilestoneStepFormProps): ReactElement {
  const t = useText();
  const run = useRun();
  const { text, setText } = useDraftText(`milestone-${action}`, milestone.id);
  const uploads = useUploads(fileLimits.perPosting);
  const isReport = action === 'REPORT';
  const asksWords = isReport || action === 'REFUSE' || action === 'KEEP' || action === 'DROP';
  const wordsLabel = isReport ? 'projects.field.report' : action === 'REFUSE' ? 'projects.field.missing' : 'projects.field.reason';
  const send = (): void =>
    void run.run(
      async () => {
        const { files, problems } = await uploads.settled('fileIds');
        return problems.length > 0 ? problems : take(action, milestone, acts, { words: text.trim(), fileIds: files.map(({ id }) => id) });
      },
      () => {
        setText('');
        onDone();
      },
    );
  const fileProblem = run.problems.find(({ field }) => field === 'fileIds')?.message;
  return (
    <WordsForm
      {...run}
      hint={t(`projects.hint.${action}`)}
      submit={t(`projects.milestoneAct.${action}`)}
      words={
        asksWords
          ? {
              name: isReport ? 'report' : 'reason',
              label: t(wordsLabel),
              limit: isReport ? longestReport : longestReason,
              value: text,
              onValue: setText,
            }
          : undefined
      }
      onSend={send}
      onCancel={onCancel}
    >
      {isReport && (
        <FileDrop
          name="fileIds"
          label={t('projects.field.files')}
          hint={t('projects.field.filesHint', { size: formatFileSize(fileLimits.perFile) })}
          optional
          accept="image/*,audio/*,.pdf,.docx,.xlsx,.odt,.csv,.txt"
          maxBytes={fileLimits.perFile}
          error={uploads.error ?? fileProblem}
          files={uploads.files}
          uploading={uploads.uploading}
          onFiles={uploads.add}
          onRemove={uploads.remove}
        />
      )}
    </WordsForm>
  );
}

interface Brought {
  words: string;
  fileIds: readonly string[];
}

function take(action: MilestoneStep, milestone: Milestone, acts: ProjectActs, { words, fileIds }: Brought): Answer {
  switch (action) {
    case 'CONFIRM':
      return acts.confirm(milestone);
    case 'REFUSE':
      return acts.refuse(milestone, words);
    case 'ACCEPT_DROP':
      return acts.acceptDrop(milestone);
    case 'KEEP':
      return acts.keep(milestone, words);
    case 'REPORT':
      return acts.report(milestone, words, fileIds);
    case 'DROP':
      return acts.drop(milestone, words);
    case 'REMOVE':
      return acts.remove(milestone);
  }
}
