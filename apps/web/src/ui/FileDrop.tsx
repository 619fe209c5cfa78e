import Upload from 'lucide-react/icons/upload';
import { type ReactElement, useRef, useState } from 'react';
import { classNames } from '../lib/class-names';
import { formatFileSize } from '../lib/formats';
import { useText } from '../lib/i18n';
import { Button } from './Button';
import { type FieldProps, useControlIds } from './Field';
import { FieldGroup } from './FieldGroup';
import { FileList, type KeptFile, type UploadingFile } from './FileList';

export interface FileDropProps extends FieldProps {
  /** As of the HTML attribute: `image/*,.pdf`. The server looks at the content again. */
  accept?: string;
  maxBytes?: number;
  files: readonly KeptFile[];
  uploading?: readonly UploadingFile[];
  onFiles: (files: File[]) => void;
  onRemove: (id: string) => void;
}

/** Files by dropping or choosing; too large ones are refused before they cost anyone data. */
export function FileDrop(props: FileDropProps): ReactElement {
  const { label, hint, error, optional, accept, maxBytes = 10_000_000, files, uploading = [], onFiles, onRemove } = props;
  const t = useText();
  const size = formatFileSize(maxBytes);
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const [isOver, setOver] = useState(false);
  const trouble = refused ?? error;
  const ids = useControlIds({ id: props.id, name: props.name, hint: 'size', error: trouble });
  const take = (list: globalThis.FileList | null): void => {
    const chosen = [...(list ?? [])];
    const tooLarge = chosen.find((file) => file.size > maxBytes);
    setRefused(tooLarge && t('ui.fileTooLarge', { name: tooLarge.name, size }));
    const fitting = chosen.filter((file) => file.size <= maxBytes);
    if (fitting.length > 0) onFiles(fitting);
  };
  return (
    <FieldGroup {...{ label, ids }} hint={hint ?? t('ui.filesHint', { size })} error={trouble} optional={optional ?? false}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same for everyone */}
      <div
        className={classNames('rounded-md border border-dashed p-4', isOver ? 'border-accent bg-accent-soft' : 'border-line-strong')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <FileList files={files} uploading={uploading} onRemove={onRemove} />
        <div className="flex flex-wrap items-center gap-2">
          <span className="hidden text-muted md:inline">{t('ui.filesDrop')}</span>
          <Button id={ids.id} icon={Upload} onClick={() => input.current?.click()}>
            {t('ui.filesChoose')}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accept}
          data-testid={`${ids.id}-input`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
    </FieldGroup>
  );
}
