import { cleanText, type Language, type PostingSide, textLength } from '@kongano/domain';
import { notFound } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { checkIds } from '../../../platform/ids';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../../platform/use-case';
import { currentNda, ReceiptEntity, writeReceipt } from '../../receipts';
import { MatchEntity } from '../match.entity';
import { MatchTold } from '../match.events';
import { type MatchSides, mayReadMatch, ownSides } from '../match.policy';
import { sidesOf } from '../match.rows';
import { isNdaOpen, signingSides } from './nda.policy';

export interface NdaOutcome extends Outcome {
  readonly matchId: string | null;
  readonly receiptId: string | null;
}

export interface NdaSignature {
  readonly matchId: string;
  readonly side: PostingSide;
  readonly language: Language;
  /** Of the text that the person read. */
  readonly textVersion: string;
  /** As the person typed it. */
  readonly name: string;
}

/** Confidentiality between the two sides of a match: each signs once. */
export class NdaService {
  constructor(private readonly useCases: UseCases) {}

  /** Signing again gives the receipt that there is. */
  sign(call: Call, signature: NdaSignature): Promise<NdaOutcome> {
    const { matchId, side } = signature;
    checkIds(matchId);
    return this.useCases.run(call, 'signNda', async (tx) => {
      const match = await tx.manager.findOne(MatchEntity, { where: { id: matchId }, lock: { mode: 'pessimistic_write' } });
      if (!match) throw notFound();
      const sides = await sidesOf(tx, match.needId, match.offerId);
      if (!mayReadMatch(tx.actor, match, sides)) throw notFound();
      const signed = await tx.manager.findOneBy(ReceiptEntity, { kind: 'NDA', subject: 'MATCH', subjectId: matchId, side });
      if (signed && ownSides(tx.actor, sides).includes(side)) return { matchId, receiptId: signed.id, problems: [] };
      const refusal = refusalOf(tx, match, sides, signature);
      if (refusal) return { matchId, receiptId: null, problems: [refusal] };
      return { matchId, receiptId: await this.#write(tx, match, sides, signature), problems: [] };
    });
  }

  async #write(tx: Tx, match: MatchEntity, sides: MatchSides, { side, language, name }: NdaSignature): Promise<string> {
    const { id, digest } = await writeReceipt(tx, {
      ...{ kind: 'NDA', side, agreement: currentNda(language), name: nameIn(name) ?? '' },
      subject: { kind: 'MATCH', id: match.id, number: match.number },
      organisation: await organisationOf(tx, side === 'NEED' ? sides.needOrganisationId : sides.offerOrganisationId),
    });
    await tx.record({ verb: 'match.nda-signed', subjectKind: 'MATCH', subjectId: match.id, facts: { side, digest } });
    for (const whom of ['OTHER_SIDE', 'OWNER'] as const) tx.emit(new MatchTold(match.id, 'MATCH_NDA_SIGNED', whom, tx.actor.personId));
    return id;
  }
}

function refusalOf(
  { actor, call }: Tx,
  match: MatchEntity,
  sides: MatchSides,
  { side, language, textVersion, name }: NdaSignature,
): Problem | null {
  if (!signingSides(actor, sides).includes(side)) return problem(call, 'NDA_NOT_SIGNER', 'side');
  if (!isNdaOpen(match)) return problem(call, 'NDA_NOT_OPEN');
  if (textVersion !== currentNda(language).version) return problem(call, 'NDA_TEXT_CHANGED', 'textVersion');
  return nameIn(name) === null ? problem(call, 'NDA_NAME', 'name') : null;
}

/** The name as it is signed, on one line; null for what is none. */
function nameIn(typed: string): string | null {
  const cleaned = cleanText(typed);
  const name = cleaned.ok ? cleaned.text.replace(/\s+/g, ' ') : '';
  return textLength(name) >= 3 && textLength(name) <= 120 && /\p{L}/u.test(name) ? name : null;
}

async function organisationOf(tx: Tx, id: string | null): Promise<{ id: string; name: string } | null> {
  if (id === null) return null;
  const [row]: { name: string }[] = await tx.manager.query('select name from organisation where id = $1', [id]);
  return row ? { id, name: row.name } : null;
}
