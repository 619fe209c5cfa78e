import type { AttachmentKind } from '@kongano/domain';
import { fileLimits } from '@kongano/domain';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { dropFile, type KeptPlace, keepFile, keptFiles } from '../../../lib/kept-files';
import { useOnline } from '../../../lib/online';
import { UploadRefused, uploadFile } from '../../../lib/upload-file';
import type { UploadingFile } from '../../../ui';
import type { Problem } from '../draft/problem';

interface AttachmentsOptions {
  /** Where what is not sent yet is kept on this device. */
  place: KeptPlace;
  count: number;
  /** Makes sure that there is something to attach to. */
  begin: () => Promise<boolean>;
  attach: (fileId: string, kind: AttachmentKind) => Promise<readonly Problem[]>;
  detach: (attachmentId: string) => Promise<readonly Problem[]>;
}

/** A file that did not arrive; it stays here to be sent again. */
export interface FailedFile {
  id: string;
  file: File;
  /** The server's reason; without one the line broke, and another try may help. */
  reason: string | undefined;
}

interface Attachments {
  uploading: readonly UploadingFile[];
  failed: readonly FailedFile[];
  error: string | undefined;
  add: (files: readonly File[]) => void;
  retry: (id: string) => void;
  dismiss: (id: string) => void;
  remove: (attachmentId: string) => void;
}

/** What a file is among attachments, by its type; the server looks at its content. */
export function attachmentKindOf(file: Pick<File, 'type'>): AttachmentKind {
  if (file.type.startsWith('image/')) return 'PHOTO';
  return file.type.startsWith('audio/') ? 'VOICE' : 'DOCUMENT';
}

/** Sends files and attaches them, one after the other; what the line broke is kept on this device and sent when the line is back. */
export function useAttachments({ place, count, begin, attach, detach }: AttachmentsOptions): Attachments {
  const t = useText();
  const [uploading, setUploading] = useState<readonly UploadingFile[]>([]);
  const [failed, setFailed] = useState<readonly FailedFile[]>([]);
  const [error, setError] = useState<string>();
  const queue = useRef(Promise.resolve());
  const known = useRef(new Set<string>());
  const isOnline = useOnline();
  const forget = (id: string): void => setFailed((now) => now.filter((one) => one.id !== id));
  const dismiss = (id: string): void => {
    forget(id);
    void dropFile(place, id);
  };

  const send = async (id: string, file: File): Promise<void> => {
    try {
      if (!(await begin())) throw new Error('not begun');
      const onProgress = (progress: number): void => setUploading((now) => now.map((one) => (one.id === id ? { ...one, progress } : one)));
      const { id: fileId } = await uploadFile(file, { id, onProgress });
      const [problem] = await attach(fileId, attachmentKindOf(file));
      if (problem) throw new UploadRefused(problem.code, problem.message);
      await dropFile(place, id);
    } catch (fault) {
      const isRefused = fault instanceof UploadRefused;
      setFailed((now) => [...now, { id, file, reason: isRefused ? fault.message : undefined }]);
      if (isRefused) await dropFile(place, id);
    }
    setUploading((now) => now.filter((one) => one.id !== id));
  };
  const enqueue = (file: File, id: string): void => {
    known.current.add(id);
    setUploading((now) => [...now, { id, name: file.name, progress: 0 }]);
    queue.current = queue.current.then(() => send(id, file));
  };
  const wait = (file: File, id: string): void => {
    known.current.add(id);
    setFailed((now) => [...now, { id, file, reason: undefined }]);
  };
  const takeUp = useRef(() => Promise.resolve());
  takeUp.current = async () => {
    const waiting = isOnline ? failed.filter(({ reason }) => !reason) : [];
    for (const { id, file } of waiting) {
      forget(id);
      enqueue(file, id);
    }
    for (const { id, file } of await keptFiles(place)) if (!known.current.has(id)) (isOnline ? enqueue : wait)(file, id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the line comes or goes
  useEffect(() => void takeUp.current(), [isOnline]);
  return {
    uploading,
    failed,
    error,
    dismiss,
    add: (files) => {
      const room = fileLimits.perPosting - count - uploading.length;
      setError(files.length > room ? t('postings.files.tooMany') : undefined);
      for (const file of files.slice(0, Math.max(0, room))) {
        const id = newId();
        void keepFile(place, { id, file });
        enqueue(file, id);
      }
    },
    retry: (id) => {
      const again = failed.find((one) => one.id === id);
      forget(id);
      if (again) enqueue(again.file, id);
    },
    remove: (attachmentId) => {
      const say = (message: string | undefined): void => setError(message);
      detach(attachmentId).then(
        ([problem]) => say(problem?.message),
        () => say(t('postings.saveFailed')),
      );
    },
  };
}
