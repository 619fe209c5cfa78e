import { type AttachmentKind, fileLimits } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import type { KeptPlace } from '../../../lib/kept-files';
import { Banner, Button, FileDrop } from '../../../ui';
import type { Problem } from '../draft/problem';
import { type FailedFile, useAttachments } from '../hooks/use-attachments';
import { AttachmentList, type ShownAttachment } from './AttachmentList';
import { VoiceNote } from './VoiceNote';

export interface AttachmentsFieldProps {
  /** Where what is not sent yet is kept on this device. */
  place: KeptPlace;
  attachments: readonly ShownAttachment[];
  begin: () => Promise<boolean>;
  attach: (fileId: string, kind: AttachmentKind) => Promise<readonly Problem[]>;
  detach: (attachmentId: string) => Promise<readonly Problem[]>;
  /** A voice note says what a firm would rather not write; a researcher's offer has none. */
  withVoice?: boolean;
}

/** Photos, files and a voice note, sent while one goes on writing. */
export function AttachmentsField({ attachments, withVoice = false, ...server }: AttachmentsFieldProps): ReactElement {
  const t = useText();
  const { uploading, failed, error, add, retry, dismiss, remove } = useAttachments({ count: attachments.length, ...server });
  const size = `${fileLimits.perFile / 1_048_576} MB`;
  return (
    <>
      {withVoice && <VoiceNote onFile={(file) => add([file])} />}
      <FileDrop
        name="files"
        label={t('postings.files')}
        hint={t('postings.files.hint', { size, max: fileLimits.perPosting })}
        optional
        accept="image/jpeg,image/png,image/webp,image/gif,audio/*,.pdf,.docx,.xlsx,.odt,.csv,.txt"
        maxBytes={fileLimits.perFile}
        error={error}
        files={[]}
        uploading={uploading}
        onFiles={add}
        onRemove={remove}
      />
      {failed.map((one) => (
        <Failed key={one.id} failed={one} onRetry={() => retry(one.id)} onDismiss={() => dismiss(one.id)} />
      ))}
      <AttachmentList attachments={attachments} onRemove={remove} />
    </>
  );
}

function Failed({ failed, onRetry, onDismiss }: { failed: FailedFile; onRetry: () => void; onDismiss: () => void }): ReactElement {
  const t = useText();
  return (
    <Banner
      tone={failed.reason ? 'danger' : 'attention'}
      title={t('postings.files.failed', { name: failed.file.name })}
      action={
        <span className="flex gap-2">
          {!failed.reason && <Button onClick={onRetry}>{t('ui.retry')}</Button>}
          <Button onClick={onDismiss}>{t('ui.close')}</Button>
        </span>
      }
    >
      {failed.reason ?? t('postings.files.kept')}
    </Banner>
  );
}
