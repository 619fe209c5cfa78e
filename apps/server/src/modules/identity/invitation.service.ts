import { type MembershipRole, problemText } from '@kongano/domain';
import type { Database } from '../../platform/database';
import { notAllowed, notFound, Refusal, reusedKey } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds, isUuid } from '../../platform/ids';
import type { Mail } from '../../platform/mail';
import type { Call, Outcome, Tx, UseCases } from '../../platform/use-case';
import { InvitationEntity } from './invitation.entity';
import { addMembership, type MembershipOutcome } from './membership.service';
import { mayManageOrganisation, maySeeInvitation } from './organisation.policy';
import { lockOrganisation } from './organisation.service';
import { readEmail } from './sign-in/auth-input';
import { type InvitationToTell, invitationLetter } from './sign-in/letters';
import { accountKey, type RateLimits } from './sign-in/rate-limits.service';
import { hashOf, isToken, newToken } from './sign-in/secret-token';

export interface InvitationOutcome extends Outcome {
  readonly organisationId: string | null;
  readonly invitationId: string | null;
}
export interface NewInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: MembershipRole;
}

export interface InvitationParts {
  readonly database: Database;
  readonly useCases: UseCases;
  readonly rateLimits: RateLimits;
  readonly mail: Mail;
  readonly publicUrl: string;
}

const invitationDays = 14;
const day = 24 * 60 * 60 * 1000;

/** Invitations by letter. The link works once, for 14 days, and only for whoever has confirmed the invited address. */
export class InvitationService {
  constructor(private readonly parts: InvitationParts) {}

  /** The id is the client's: sent again, it gives the invitation that is there. */
  async invite(call: Call, invitation: NewInvitation): Promise<InvitationOutcome> {
    checkIds(invitation.id);
    const email = readEmail(invitation.email.trim());
    if (email === null) return { organisationId: null, invitationId: null, problems: [problem(call, 'EMAIL_INVALID', 'email')] };
    return this.parts.useCases.run(call, 'inviteMember', (tx) =>
      inviteIn(tx, { ...invitation, email }, () => this.#countLetter(call, email)),
    );
  }

  revoke(call: Call, id: string): Promise<InvitationOutcome> {
    return this.parts.useCases.run(call, 'revokeInvitation', async (tx) => {
      checkIds(id);
      const invitation = await tx.manager.findOne(InvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!invitation || !maySeeInvitation(tx.actor, invitation)) throw notFound();
      if (!mayManageOrganisation(tx.actor, invitation.organisationId)) throw notAllowed();
      const answer = { organisationId: invitation.organisationId, invitationId: id };
      if (!isOpen(invitation, tx.now)) return { ...answer, problems: [problem(call, 'INVITATION_OVER')] };
      await tx.manager.update(InvitationEntity, { id }, { revokedAt: tx.now });
      await recordFor(tx, 'invitation.revoked', invitation);
      return { ...answer, problems: [] };
    });
  }

  /** By the token of the letter, or by the id that home tells: whoever has confirmed the invited address needs no letter. */
  accept(call: Call, token: string): Promise<Outcome & { organisationId: string | null }> {
    return this.parts.useCases.run(call, 'acceptInvitation', async (tx) => {
      const { personId, email } = tx.actor;
      if (personId === null) throw notAllowed();
      const refuse = (code: 'INVITATION_OVER' | 'INVITATION_FOR_OTHER_EMAIL') => ({
        organisationId: null,
        problems: [problem(call, code)],
      });
      const invitation = await lockInvitation(tx, token);
      if (!invitation || !isOpen(invitation, tx.now)) return refuse('INVITATION_OVER');
      if (invitation.email.toLowerCase() !== email) return refuse('INVITATION_FOR_OTHER_EMAIL');
      const { organisationId, role } = invitation;
      await addMembership(tx, { organisationId, personId, role });
      await tx.manager.update(InvitationEntity, { id: invitation.id }, { acceptedAt: tx.now });
      return { organisationId, problems: [] } satisfies MembershipOutcome;
    });
  }

  /** Job: makes the token and writes to the address. A retry makes another token, so the last letter is the one that works. */
  async sendLetter(id: string): Promise<void> {
    const token = newToken();
    const [rows]: [InvitationToTell[], number] = await this.parts.database.source.query(
      `update invitation i set token_hash = $2 from organisation o, person inviter
       where i.id = $1 and o.id = i.organisation_id and inviter.id = i.invited_by and i.accepted_at is null and i.revoked_at is null
       returning i.email, o.name as organisation, inviter.name as inviter,
         coalesce((select p.language from person p where lower(p.email) = lower(i.email)), inviter.language) as language`,
      [id, hashOf(token)],
    );
    for (const told of rows) await this.parts.mail.send(invitationLetter(told, `${this.parts.publicUrl}/invitations/${token}`));
  }

  // Anybody can found an organisation, so invitations must not become a way to write to strangers.
  async #countLetter({ actor }: Call, email: string): Promise<void> {
    const seconds = await this.parts.rateLimits.take([
      { rate: 'invitationAccount', who: accountKey(actor.personId ?? '') },
      { rate: 'letterAccount', who: accountKey(email) },
    ]);
    if (seconds > 0) throw tooMany(seconds);
  }
}

/** `countLetter` refuses who writes too many: asked only where a letter would go out. */
async function inviteIn(
  tx: Tx,
  { id, organisationId, email, role }: NewInvitation,
  countLetter: () => Promise<void>,
): Promise<InvitationOutcome> {
  await lockOrganisation(tx, organisationId);
  const { personId } = tx.actor;
  if (personId === null || !mayManageOrganisation(tx.actor, organisationId)) throw notAllowed();
  const known = await tx.manager.findOneBy(InvitationEntity, { id });
  if (known && (known.organisationId !== organisationId || known.invitedBy !== personId)) throw reusedKey();
  if (known) return { organisationId, invitationId: id, problems: [] };
  const obstacle = await obstacleTo(tx, organisationId, email);
  if (obstacle) return { organisationId, invitationId: null, problems: [problem(tx.call, obstacle, 'email')] };
  await countLetter();
  const expiresAt = new Date(tx.now.getTime() + invitationDays * day);
  // The job puts the token of its letter in this place; until then no token opens it.
  const invitation = { id, organisationId, email, role, tokenHash: hashOf(newToken()), invitedBy: personId, expiresAt, createdAt: tx.now };
  await tx.manager.insert(InvitationEntity, invitation);
  await recordFor(tx, 'invitation.sent', invitation);
  await tx.enqueue({ task: 'identity.sendInvitation', payload: { id } });
  return { organisationId, invitationId: id, problems: [] };
}

async function obstacleTo(tx: Tx, organisationId: string, email: string): Promise<'ALREADY_MEMBER' | 'ALREADY_INVITED' | null> {
  const [found]: { isMember: boolean; isInvited: boolean }[] = await tx.manager.query(
    `select exists (select 1 from membership m join person p on p.id = m.person_id where m.organisation_id = $1 and lower(p.email) = $2) as "isMember",
       exists (select 1 from invitation i where i.organisation_id = $1 and lower(i.email) = $2
         and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()) as "isInvited"`,
    [organisationId, email],
  );
  if (found?.isMember) return 'ALREADY_MEMBER';
  return found?.isInvited ? 'ALREADY_INVITED' : null;
}

async function lockInvitation(tx: Tx, token: string): Promise<InvitationEntity | null> {
  if (!isToken(token)) return null;
  const where = isUuid(token) ? { id: token } : { tokenHash: hashOf(token) };
  return tx.manager.findOne(InvitationEntity, { where, lock: { mode: 'pessimistic_write' } });
}

const isOpen = (invitation: InvitationEntity, now: Date): boolean =>
  invitation.acceptedAt === null && invitation.revokedAt === null && invitation.expiresAt > now;

const recordFor = (
  tx: Tx,
  verb: string,
  { id, organisationId, role }: Pick<InvitationEntity, 'id' | 'organisationId' | 'role'>,
): Promise<void> => tx.record({ verb, subjectKind: 'INVITATION', subjectId: id, organisationId, facts: { role } });

function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  const text = (language: 'en' | 'sw') => problemText('TOO_MANY_TRIES', language, { minutes });
  return new Refusal('RATE_LIMITED', { en: text('en'), sw: text('sw') });
}
