import { randomBytes } from 'node:crypto';
import type { PostingSide, ReceiptKind } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { notSignedIn } from '../../platform/errors';
import type { Tx } from '../../platform/use-case';
import { ReceiptEntity } from './receipt.entity';
import { type Agreement, canonicalContent, digestOf } from './receipt-content';

/** What is signed, by whom in whose name, and on what. The person is the actor of the transaction. */
export interface Signing {
  readonly kind: ReceiptKind;
  /** The number people say is hashed, the id is what the receipt is found by. */
  readonly subject: { readonly kind: string; readonly id: string; readonly number: number };
  readonly side: PostingSide | null;
  readonly agreement: Agreement;
  /** As the person typed it. */
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/**
 * Writes down what the actor signs, with a digest that holds the receipt before it on the same subject. Receipts of one subject are written in turn.
 * Whether the actor may sign, and whether they did before, is the caller's question. Throws a refusal for nobody in particular.
 */
export async function writeReceipt(tx: Tx, { kind, subject, side, agreement, name, organisation }: Signing): Promise<ReceiptEntity> {
  if (tx.actor.personId === null) throw notSignedIn();
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${subject.kind}:${subject.id}`]);
  const content = canonicalContent({
    format: 'kongano-receipt-1',
    kind,
    agreement: { ...agreement },
    subject: { kind: subject.kind, number: subject.number },
    side,
    name,
    organisation: organisation?.name ?? null,
    signedAt: tx.now.toISOString(),
    previous: await lastDigest(tx, subject),
    nonce: randomBytes(16).toString('hex'),
  });
  const id = uuidv7();
  await tx.manager.insert(ReceiptEntity, {
    id,
    kind,
    subject: subject.kind,
    subjectId: subject.id,
    side,
    personId: tx.actor.personId,
    organisationId: organisation?.id ?? null,
    language: agreement.language,
    textVersion: agreement.version,
    signedAt: tx.now,
    digest: digestOf(content),
    content,
  });
  return tx.manager.findOneByOrFail(ReceiptEntity, { id });
}

async function lastDigest(tx: Tx, subject: Signing['subject']): Promise<string | null> {
  const [last]: { digest: string }[] = await tx.manager.query(
    'select digest from receipt where subject = $1 and subject_id = $2 order by number desc limit 1',
    [subject.kind, subject.id],
  );
  return last?.digest ?? null;
}
