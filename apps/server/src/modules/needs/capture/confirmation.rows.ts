import { confirmationLimits, parsePhone } from '@kongano/domain';
import { isMemberOf } from '../../../platform/session';
import type { Tx } from '../../../platform/use-case';
import type { NeedEntity } from '../need.entity';
import { NeedConfirmationEntity } from './need-confirmation.entity';

const hour = 60 * 60 * 1000;
export const codeEnds = ({ askedAt }: NeedConfirmationEntity): Date => new Date(askedAt.getTime() + confirmationLimits.codeHours * hour);
export const linkEnds = ({ askedAt }: NeedConfirmationEntity): Date =>
  new Date(askedAt.getTime() + confirmationLimits.linkDays * 24 * hour);

/** Until when whoever confirmed can read what they said, and claim the firm. */
export const claimEnds = ({ answeredAt }: NeedConfirmationEntity): Date =>
  new Date((answeredAt?.getTime() ?? 0) + confirmationLimits.claimDays * 24 * hour);

export const lockConfirmation = (tx: Tx, needId: string): Promise<NeedConfirmationEntity | null> =>
  tx.manager.findOne(NeedConfirmationEntity, { where: { needId }, lock: { mode: 'pessimistic_write' } });

/** Asks the firm, anew where it was asked before: with a new code and link, and whatever it said before no longer counts. */
export async function askFirm(tx: Tx, need: NeedEntity): Promise<void> {
  const { capture } = need;
  if (!capture) return;
  // Whoever belongs to the firm need not be asked.
  const isOwn = isMemberOf(tx.actor, need.organisationId);
  await tx.manager.query('update need set confirmed_at = $2 where id = $1', [need.id, isOwn ? tx.now : null]);
  if (isOwn) return;
  const before = await lockConfirmation(tx, need.id);
  const isOfToday = before !== null && tx.now.getTime() - before.askedAt.getTime() < 24 * hour;
  const asked = {
    ...{ needId: need.id, round: (before?.round ?? 0) + 1, askedAt: tx.now, sends: isOfToday ? before.sends + 1 : 1, tries: 0 },
    ...{ firmName: capture.firmName?.trim() ?? '', contactName: capture.contactName?.trim() ?? '' },
    ...{ phone: parsePhone(capture.phone ?? '') ?? null, email: capture.email?.trim().toLowerCase() || null },
    ...{ refusedAt: null, answeredAt: null, answer: null, way: null, reason: null },
  };
  await tx.manager.upsert(NeedConfirmationEntity, asked, ['needId']);
  await enqueueAsks(tx, asked);
}

/** One job for each way, so that a gateway's fault repeats one message only. */
async function enqueueAsks(tx: Tx, { needId, round, phone, email }: Pick<NeedConfirmationEntity, 'needId' | 'round' | 'phone' | 'email'>) {
  if (phone) await tx.enqueue({ task: 'needs.ask-firm-by-sms', payload: { needId, round } });
  if (email) await tx.enqueue({ task: 'needs.ask-firm-by-mail', payload: { needId, round } });
}
