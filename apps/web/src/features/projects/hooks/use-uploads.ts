import { useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { type UploadedFile, UploadRefused, uploadFile } from '../../../lib/upload-file';
import type { UploadingFile } from '../../../ui';
import type { Answer } from '../model/types';

export interface Uploads {
  files: readonly UploadedFile[];
  uploading: readonly UploadingFile[];
  error: string | undefined;
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
  /** The files once none is on its way any more; a problem at `field` where one of those did not arrive, so that nothing goes without it unnoticed. */
  settled: (field: string) => Promise<{ files: readonly UploadedFile[]; problems: Awaited<Answer> }>;
}

/** Files that the server has and that go with what is sent next; `most` of them are kept, the newest. */
export function useUploads(most: number): Uploads {
  const t = useText();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [uploading, setUploading] = useState<readonly UploadingFile[]>([]);
  const [error, setError] = useState<string>();
  // Whoever waits needs what is there then, not what was there when they began to.
  const kept = useRef(files);
  const onTheirWay = useRef(new Set<Promise<string | undefined>>());
  const keep = (change: (now: readonly UploadedFile[]) => readonly UploadedFile[]): void => {
    kept.current = change(kept.current);
    setFiles(kept.current);
  };
  /** Gives what went wrong, or nothing. */
  const send = async (file: File): Promise<string | undefined> => {
    const id = newId();
    setUploading((now) => [...now, { id, name: file.name, progress: 0 }]);
    try {
      const onProgress = (progress: number): void => setUploading((now) => now.map((one) => (one.id === id ? { ...one, progress } : one)));
      const arrived = await uploadFile(file, { onProgress });
      keep((now) => [...now, arrived].slice(-most));
      return undefined;
    } catch (fault) {
      const why = fault instanceof UploadRefused ? fault.message : t('projects.file.failed', { name: file.name });
      setError(why);
      return why;
    } finally {
      setUploading((now) => now.filter((one) => one.id !== id));
    }
  };
  const begin = (file: File): void => {
    const sending = send(file);
    onTheirWay.current.add(sending);
    void sending.finally(() => onTheirWay.current.delete(sending));
  };
  const settled: Uploads['settled'] = async (field) => {
    const faults = await Promise.all(onTheirWay.current);
    const problems = faults.flatMap((message) => (message ? [{ code: 'FILE_NOT_SENT', field, message }] : []));
    return { files: kept.current, problems };
  };
  return {
    ...{ files, uploading, error },
    add: (chosen) => {
      setError(undefined);
      for (const file of chosen) begin(file);
    },
    remove: (id) => keep((now) => now.filter((file) => file.id !== id)),
    settled,
  };
}
