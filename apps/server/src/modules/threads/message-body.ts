import { cleanText, type ProblemCode } from '@kongano/domain';

export const MESSAGE_LIMIT = 20_000;

type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: ProblemCode };

/** The text as it is kept, or why it cannot be taken. */
export function readBody(text: string): Body {
  const cleaned = cleanText(text);
  if (!cleaned.ok) return cleaned;
  if (cleaned.text === '') return { ok: false, code: 'MESSAGE_EMPTY' };
  return cleaned.text.length > MESSAGE_LIMIT ? { ok: false, code: 'TOO_LONG' } : cleaned;
}
