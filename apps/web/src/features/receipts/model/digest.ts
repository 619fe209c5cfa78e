import { canonicalJson, type Json } from '@kongano/domain';

/** A digest as it was typed or copied, with blanks and capitals; null for what is none. */
export function digestIn(text: string): string | null {
  const digest = text.replace(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? digest : null;
}

/** SHA-256 of a receipt's JSON, however it is set out; null where the browser computes none (pages that are not safe on their way). */
export async function digestOfContent(text: string): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(canonical(text)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is no JSON is hashed as it stands, and will be nobody's. */
function canonical(text: string): string {
  try {
    return canonicalJson(JSON.parse(text) as Json);
  } catch {
    return text;
  }
}

/** The digest that a file speaks of: a receipt's PDF names it in its properties, its JSON has it. Null for any other file. */
export async function digestOfFile(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.startsWith('%PDF-')) return /kongano-receipt ([0-9a-f]{64})/.exec(text)?.[1] ?? null;
  return text.trimStart().startsWith('{') ? digestOfContent(new TextDecoder().decode(bytes)) : null;
}
