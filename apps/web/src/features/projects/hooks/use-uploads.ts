import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { type UploadedFile, UploadRefused, uploadFile } from '../../../lib/upload-file';
import type { UploadingFile } from '../../../ui';

export interface Uploads {
  files: readonly UploadedFile[];
  uploading: readonly UploadingFile[];
  error: string | undefined;
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
}

/** Files that the server has and that go with what is sent next; `most` of them are kept, the newest. */
export function useUploads(most: number): Uploads {
  const t = useText();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [uploading, setUploading] = useState<readonly UploadingFile[]>([]);
  const [error, setError] = useState<string>();
  const send = async (file: File): Promise<void> => {
    const id = newId();
    setUploading((now) => [...now, { id, name: file.name, progress: 0 }]);
    try {
      const onProgress = (progress: number): void => setUploading((now) => now.map((one) => (one.id === id ? { ...one, progress } : one)));
      const kept = await uploadFile(file, { onProgress });
      setFiles((now) => [...now, kept].slice(-most));
    } catch (fault) {
      setError(fault instanceof UploadRefused ? fault.message : t('projects.file.failed', { name: file.name }));
    }
    setUploading((now) => now.filter((one) => one.id !== id));
  };
  return {
    ...{ files, uploading, error },
    add: (chosen) => {
      setError(undefined);
      for (const file of chosen) void send(file);
    },
    remove: (id) => setFiles((now) => now.filter((file) => file.id !== id)),
  };
}
