import Trash from 'lucide-react/icons/trash-2';
import type { ReactElement } from 'react';
import { formatFileSize } from '../lib/formats';
import { useText } from '../lib/i18n';

export interface KeptFile {
  id: string;
  name: string;
  size: number;
  url?: string;
}

export interface UploadingFile {
  id: string;
  name: string;
  /** 0 to 1. */
  progress: number;
}

interface FileListProps {
  files: readonly KeptFile[];
  uploading: readonly UploadingFile[];
  onRemove?: (id: string) => void;
}

/** Files that are kept, and those on their way with how far they are. */
export function FileList({ files, uploading, onRemove }: FileListProps): ReactElement | null {
  const t = useText();
  if (files.length + uploading.length === 0) return null;
  return (
    <ul className="mb-3 divide-y divide-line">
      {files.map((file) => (
        <li key={file.id} className="flex items-center gap-2 py-1">
          <span className="min-w-0 flex-1">
            {file.url ? (
              <a href={file.url} className="text-accent underline">
                {file.name}
              </a>
            ) : (
              file.name
            )}{' '}
            <span className="text-sm text-muted">{formatFileSize(file.size)}</span>
          </span>
          {onRemove && (
            <button
              type="button"
              aria-label={t('ui.remove', { what: file.name })}
              onClick={() => onRemove(file.id)}
              className="flex size-11 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-danger"
            >
              <Trash size={18} aria-hidden />
            </button>
          )}
        </li>
      ))}
      {uploading.map((file) => (
        <li key={file.id} className="py-2 text-sm text-muted">
          {t('ui.uploading', { name: file.name, percent: Math.round(file.progress * 100) })}
          <Progress share={file.progress} name={file.name} />
        </li>
      ))}
    </ul>
  );
}

function Progress({ share, name }: { share: number; name: string }): ReactElement {
  const percent = Math.round(share * 100);
  return (
    <div role="progressbar" aria-label={name} aria-valuenow={percent} className="mt-1 h-1.5 overflow-hidden rounded-full bg-line">
      <div className="h-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
    </div>
  );
}
