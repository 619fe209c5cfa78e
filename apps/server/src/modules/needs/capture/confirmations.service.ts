import { timingSafeEqual } from 'node:crypto';
import { confirmationLimits, type ProblemCode, problemOfReason } from '@kongano/domain';
import type { Pool } from 'pg';
import { notAllowed } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { isStaff } from '../../../platform/session';
import type { Call, Tx, UseCases } from '../../../platform/use-case';
import type { MembershipService, OrganisationService } from '../../identity';
import { ownsPosting, type PostingOutcome } from '../../postings';
import type { NeedWork } from '../need.definition';
import type { NeedEntity } from '../need.entity';
import { askFirm, codeEnds, linkEnds, lockConfirmation } from './confirmation.rows';
import type { ConfirmationSecrets } from './confirmation-secrets';
import { NeedConfirmationEntity } from './need-confirmation.entity';

export interface ConfirmationParts {
  readonly useCases: UseCases;
  readonly pool: Pool;
  readonly work: NeedWork;
  readonly organisations: OrganisationService;
  readonly memberships: MembershipService;
  readonly secrets: ConfirmationSecrets;
}

export type FirmsAnswer = { readonly answer: 'RIGHT' } | { readonly answer: 'WRONG'; readonly reason: string };

/** What a firm without an account says of what was written down for it: by the link that it was sent, or by its code through whoever wrote it. */
export class Confirmations {
  constructor(private readonly parts: ConfirmationParts) {}

  /** The code as the firm reads it to the facilitator. Wrong ones count, whatever becomes of the call. */
  byCode(call: Call, id: string, code: string): Promise<PostingOutcome> {
    return this.parts.useCases.run(call, 'confirm need by code', async (tx) => {
      const { need, asked } = await this.#lockOwn(tx, id);
      const refuse = (cause: ProblemCode) => ({ id, problems: [problem(call, cause, 'code')] });
      if (!asked || asked.answeredAt) return refuse('NOTHING_TO_CONFIRM');
      if (codeEnds(asked) <= tx.now || !(await this.#countTry(asked))) return refuse('CODE_OVER');
      if (!isSame(code.replace(/\D/g, ''), this.parts.secrets.codeOf(asked))) return refuse('CODE_WRONG');
      return (await this.#write(tx, need, asked, { answer: 'RIGHT' }, 'CODE')) ? { id, problems: [] } : refuse('NOTHING_TO_CONFIRM');
    });
  }

  /** By the link. False when it holds no more; answered twice, the first answer stands. */
  async byLink(call: Call, token: unknown, given: FirmsAnswer): Promise<PostingOutcome> {
    const named = this.parts.secrets.read(token);
    if (!named) return { id: null, problems: [problem(call, 'LINK_OVER')] };
    const wrongReason = given.answer === 'WRONG' ? problemOfReason(given.reason, true) : null;
    if (wrongReason) return { id: null, problems: [problem(call, wrongReason, 'reason')] };
    return this.parts.useCases.run(call, 'confirm need by link', async (tx) => {
      const need = await this.parts.work.rows.lockUnseen(tx, named.needId);
      const asked = need && (await lockConfirmation(tx, named.needId));
      const isOpen = asked?.round === named.round && (asked.answeredAt !== null || linkEnds(asked) > tx.now);
      if (!need || !asked || !isOpen) return { id: null, problems: [problem(call, 'LINK_OVER')] };
      if (asked.answeredAt || (await this.#write(tx, need, asked, given, 'LINK'))) return { id: need.id, problems: [] };
      return { id: null, problems: [problem(call, 'LINK_OVER')] };
    });
  }

  /** Another code and link; what was sent before opens nothing any more. */
  sendAgain(call: Call, id: string): Promise<PostingOutcome> {
    return this.parts.useCases.run(call, 'ask firm again', async (tx) => {
      const { need, asked } = await this.#lockOwn(tx, id);
      const isWaiting = asked && !asked.answeredAt && ['SUBMITTED', 'QUALIFYING'].includes(need.status);
      if (!isWaiting) return { id, problems: [problem(call, 'NOTHING_TO_CONFIRM')] };
      const limit = confirmationLimits.sendsPerDay;
      const isOfToday = tx.now.getTime() - asked.askedAt.getTime() < 24 * 60 * 60 * 1000;
      if (isOfToday && asked.sends >= limit) return { id, problems: [problem(call, 'CODE_SENT_OFTEN', null, { limit })] };
      await askFirm(tx, need);
      return { id, problems: [] };
    });
  }

  /** Whoever wrote it, and staff who look after it. */
  async #lockOwn(tx: Tx, id: string): Promise<{ need: NeedEntity; asked: NeedConfirmationEntity | null }> {
    const need = await this.parts.work.rows.lock(tx, id);
    if (!ownsPosting(tx.actor, need) && !isStaff(tx.actor)) throw notAllowed();
    return { need, asked: await tx.manager.findOneBy(NeedConfirmationEntity, { needId: id }) };
  }

  // On a connection of its own: a wrong code undoes the use case, and is to count nevertheless.
  async #countTry({ needId, round }: NeedConfirmationEntity): Promise<boolean> {
    const { rowCount } = await this.parts.pool.query(
      'update need_confirmation set tries = tries + 1 where need_id = $1 and round = $2 and tries < $3',
      [needId, round, confirmationLimits.codeTries],
    );
    return rowCount === 1;
  }

  async #write(tx: Tx, need: NeedEntity, asked: NeedConfirmationEntity, given: FirmsAnswer, way: 'CODE' | 'LINK'): Promise<boolean> {
    const { work } = this.parts;
    if (given.answer === 'RIGHT') await this.#giveToFirm(tx, need, asked);
    const reason = given.answer === 'WRONG' ? given.reason.trim() : null;
    const command = reason === null ? ({ action: 'CONFIRM' } as const) : ({ action: 'DISPUTE', reason } as const);
    if (!(await work.steps.takeAsSystem(tx, need.id, command))) return false;
    await tx.manager.update(NeedConfirmationEntity, { needId: need.id }, { answer: given.answer, way, reason, answeredAt: tx.now });
    return true;
  }

  /** From then on it is the firm's: whoever of them makes an account finds it. */
  async #giveToFirm(tx: Tx, need: NeedEntity, asked: NeedConfirmationEntity): Promise<void> {
    const organisationId = need.organisationId ?? (await this.#organisationOf(tx, need, asked));
    if (need.organisationId === null) await this.parts.work.rows.write(tx, need, { organisationId });
    // Where both were asked, nobody knows which of them answered.
    const email = asked.phone === null ? asked.email : null;
    if (email) await this.parts.memberships.expectOwner(tx, { organisationId, email, invitedBy: need.capturedBy ?? need.authorId });
  }

  /** The organisation that exactly the same contact confirmed before under this name, or a new one. The lock makes that hold for two needs at once. */
  async #organisationOf(tx: Tx, need: NeedEntity, { firmName, phone, email }: NeedConfirmationEntity): Promise<string> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended(lower($1), 7))', [firmName]);
    const [known]: { id: string }[] = await tx.manager.query(
      `select n.organisation_id as id from need_confirmation c join need n on n.id = c.need_id
       where c.answer = 'RIGHT' and c.phone is not distinct from $1 and c.email is not distinct from $2 and lower(c.firm_name) = lower($3) and n.organisation_id is not null limit 1`,
      [phone, email, firmName],
    );
    return known?.id ?? this.parts.organisations.foundFirm(tx, { name: firmName, regionCode: need.regionCode });
  }
}

function isSame(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}
