import { useState } from 'react';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../lib/drafts';

/** What one has begun to write in a thread, kept on this device with every letter. */
export function useMessageDraft(personId: string, threadId: string): { text: string; setText: (text: string) => void } {
  const key = draftKey(personId, 'message', threadId);
  const [text, setShown] = useState(() => readDraft(key, (value) => (typeof value === 'string' ? value : undefined))?.value ?? '');
  const setText = (next: string): void => {
    setShown(next);
    if (next === '') dropDraft(key);
    else keepDraft(key, next);
  };
  return { text, setText };
}
