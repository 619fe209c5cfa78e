import type { Language, PostingSide, ReceiptKind } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import type { Pool } from 'pg';
import { viewerScope } from '../../platform/reading';
import type { Actor } from '../../platform/session';

/** Who reads the names on receipts of a subject: an SQL predicate over a row of `receipt`. */
export interface ReceiptUse {
  readonly subject: string;
  readonly mayRead: (receipt: string, at: PlanScope) => string;
}

export interface ReadableReceipt {
  readonly number: number;
  readonly kind: ReceiptKind;
  readonly side: PostingSide | null;
  readonly language: Language;
  readonly signedAt: Date;
  readonly digest: string;
  /** The canonical JSON that was hashed. */
  readonly content: string;
}

/** What anybody learns who has a digest, and the receipt itself for those whom it concerns. */
export interface ReceiptCheck {
  readonly kind: ReceiptKind;
  readonly signedAt: Date;
  /** What is kept still has this digest. */
  readonly isIntact: boolean;
  readonly receipt: ReadableReceipt | null;
}

type CheckRow = ReadableReceipt & { readonly isIntact: boolean; readonly isReadable: boolean };

/** Receipts as they are found by their digests. */
export class Receipts {
  readonly #uses: ReceiptUse[] = [];

  constructor(private readonly pool: Pool) {}

  /** Says who reads receipts of a subject. Without a use, only staff do. */
  register(use: ReceiptUse): void {
    this.#uses.push(use);
  }

  /** Null where nothing was signed under this digest. */
  async check(actor: Actor, digest: string): Promise<ReceiptCheck | null> {
    const values: unknown[] = [digest];
    const at = viewerScope(actor, values);
    const readable = this.#uses.map(({ subject, mayRead }) => `r.subject = $${values.push(subject)}::text and ${mayRead('r', at)}`);
    const { rows } = await this.pool.query<CheckRow>(
      `select number, kind, side, language, signed_at as "signedAt", digest, content,
         encode(sha256(convert_to(content, 'UTF8')), 'hex') = digest as "isIntact",
         ${[at.scope === 'staff' ? 'true' : 'false', ...readable].join(' or ')} as "isReadable"
       from receipt r where digest = $1`,
      values,
    );
    const [row] = rows;
    if (!row) return null;
    const { isIntact, isReadable, ...receipt } = row;
    return { kind: row.kind, signedAt: row.signedAt, isIntact, receipt: isReadable ? receipt : null };
  }
}
