import FileText from 'lucide-react/icons/file-text';
import Trash from 'lucide-react/icons/trash-2';
import type { ReactElement } from 'react';
import { formatDateTime, formatFileSize } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';

export interface ShownAttachment {
  id: string;
  kind: 'PHOTO' | 'DOCUMENT' | 'VOICE';
  name: string;
  size: number;
  url: string;
  createdAt: string;
}

export interface AttachmentListProps {
  attachments: readonly ShownAttachment[];
  onRemove?: (id: string) => void;
}

/** Photos to look at, voice notes to listen to, and the other files to open. */
export function AttachmentList({ attachments, onRemove }: AttachmentListProps): ReactElement | null {
  if (attachments.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-3">
      {attachments.map((attachment) => (
        <li key={attachment.id} className="flex items-start gap-1">
          <AttachmentBody {...attachment} />
          {onRemove && <RemoveButton name={attachment.name} onPress={() => onRemove(attachment.id)} />}
        </li>
      ))}
    </ul>
  );
}

function AttachmentBody({ kind, name, url, size, createdAt }: ShownAttachment): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  switch (kind) {
    case 'PHOTO':
      return (
        <a href={url} target="_blank" rel="noreferrer" className="block overflow-hidden rounded-md border border-line">
          <img src={url} alt={t('postings.files.photo', { name })} loading="lazy" className="h-36 w-48 bg-sunken object-cover" />
        </a>
      );
    case 'VOICE':
      return (
        <figure className="rounded-md border border-line bg-surface p-3">
          <figcaption className="mb-1 text-sm text-muted">
            {t('postings.files.voice', { date: formatDateTime(createdAt, language) })}
          </figcaption>
          {/* biome-ignore lint/a11y/useMediaCaption: what a person said in a voice note has no captions; the broker writes it down */}
          <audio controls preload="none" src={url} className="h-11 w-64 max-w-full" />
        </figure>
      );
    case 'DOCUMENT':
      return (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="flex min-h-11 items-center gap-2 rounded-md border border-line bg-surface px-3 py-2 text-accent hover:underline"
        >
          <FileText size={18} aria-hidden />
          <span className="max-w-60 break-words">{name}</span>
          <span className="text-sm text-muted">{formatFileSize(size)}</span>
        </a>
      );
  }
}

function RemoveButton({ name, onPress }: { name: string; onPress: () => void }): ReactElement {
  const t = useText();
  return (
    <button
      type="button"
      aria-label={t('ui.remove', { what: name })}
      onClick={onPress}
      className="flex size-11 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-danger"
    >
      <Trash size={18} aria-hidden />
    </button>
  );
}
