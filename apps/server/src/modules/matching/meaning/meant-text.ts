import { createHash } from 'node:crypto';
import type { PostingDocument } from '../../postings';

/** Characters that are sent: what most models read at once, and enough to say what a text is about. */
const LONGEST = 1_500;

/** The text that stands for a need or an offer; empty where it says nothing. */
export const meantText = ({ document: { title, keywords, body } }: PostingDocument): string =>
  [title, keywords.join(', '), body].filter(Boolean).join('\n').slice(0, LONGEST).trim();

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
