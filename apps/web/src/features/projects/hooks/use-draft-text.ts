import { useState } from 'react';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../lib/drafts';
import { useViewer } from '../../../lib/viewer';

/** Words that one has begun to write about a thing, kept on this device until they are sent. */
export function useDraftText(kind: string, id: string): { text: string; setText: (text: string) => void } {
  const { viewer } = useViewer();
  const key = draftKey(viewer?.id ?? '', kind, id);
  const [text, setShown] = useState(() => readDraft(key, (value) => (typeof value === 'string' ? value : undefined))?.value ?? '');
  const setText = (next: string): void => {
    setShown(next);
    if (next === '') dropDraft(key);
    else keepDraft(key, next);
  };
  return { text, setText };
}
