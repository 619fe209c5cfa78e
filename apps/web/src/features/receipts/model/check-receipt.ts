import type { PostingSide, ReceiptKind } from '@kongano/graphql/schema-types';

export interface ReceiptCheck {
  readonly kind: ReceiptKind;
  readonly signedAt: string;
  readonly isIntact: boolean;
  /** Only for those whom it concerns. */
  readonly receipt: { readonly number: number; readonly side: PostingSide | null; readonly content: string } | null;
}

export type CheckResult = { readonly state: 'found'; readonly check: ReceiptCheck } | { readonly state: 'none' | 'tooOften' | 'offline' };

/** Asks the server what was signed under a digest. */
export async function checkReceipt(digest: string, signal?: AbortSignal): Promise<CheckResult> {
  try {
    const answer = await fetch(`/api/receipts/${digest}`, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
    if (answer.status === 404) return { state: 'none' };
    if (answer.status === 429) return { state: 'tooOften' };
    if (!answer.ok) return { state: 'offline' };
    // The server's own answer, of this shape.
    return { state: 'found', check: (await answer.json()) as ReceiptCheck };
  } catch {
    return { state: 'offline' };
  }
}

/** Who signed, as the content says; null for a content that says nothing of it. */
export function signerIn(content: string): { readonly name: string; readonly organisation: string | null } | null {
  try {
    const { name, organisation }: { name?: unknown; organisation?: unknown } = JSON.parse(content);
    return typeof name === 'string' ? { name, organisation: typeof organisation === 'string' ? organisation : null } : null;
  } catch {
    return null;
  }
}
