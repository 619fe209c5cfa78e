import type { MembershipRole } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { notAllowed, notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import { MembershipEntity } from './membership.entity';
import { mayManageOrganisation, mayRemoveMember, maySeeMembership } from './organisation.policy';
import { lockOrganisation } from './organisation.service';
import { hashOf, newToken } from './sign-in/secret-token';

export interface MembershipOutcome extends Outcome {
  readonly organisationId: string;
}

/** Who belongs to an organisation. Every change holds the organisation's lock, so that two at once cannot leave it without an owner. */
export class MembershipService {
  constructor(private readonly useCases: UseCases) {}

  /** For loading data; people come in by invitation. */
  add(
    call: Call,
    { organisationId, personId, role }: { organisationId: string; personId: string; role: MembershipRole },
  ): Promise<MembershipOutcome> {
    return this.useCases.run(call, 'addMember', async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!mayManageOrganisation(tx.actor, organisationId)) throw notAllowed();
      const isNew = await addMembership(tx, { organisationId, personId, role });
      return { organisationId, problems: isNew ? [] : [problem(call, 'ALREADY_MEMBER')] };
    });
  }

  /** In another use case: the first to come becomes the owner. False when somebody came before. */
  async claim(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
    await tx.manager.query('select 1 from organisation where id = $1 for update', [organisationId]);
    if ((await tx.manager.countBy(MembershipEntity, { organisationId })) > 0) return false;
    return addMembership(tx, { organisationId, personId, role: 'OWNER' });
  }

  /** In another use case: whoever confirms this address later finds on their home page that they can own the organisation. */
  async expectOwner(
    tx: Tx,
    { organisationId, email, invitedBy }: { organisationId: string; email: string; invitedBy: string },
  ): Promise<void> {
    await tx.manager.query(
      `insert into invitation (id, organisation_id, email, role, token_hash, invited_by, expires_at)
       select $1, $2, $3, 'OWNER', $4, $5, now() + interval '90 days'
       where not exists (select 1 from membership where organisation_id = $2)
         and not exists (select 1 from invitation where organisation_id = $2 and lower(email) = $3 and accepted_at is null and revoked_at is null)`,
      [uuidv7(), organisationId, email, hashOf(newToken()), invitedBy],
    );
  }

  changeRole(call: Call, membershipId: string, role: MembershipRole): Promise<MembershipOutcome> {
    return this.useCases.run(call, 'changeMembershipRole', async (tx) => {
      const membership = await lockMembership(tx, membershipId);
      const { organisationId } = membership;
      if (!mayManageOrganisation(tx.actor, organisationId)) throw notAllowed();
      if (membership.role === role) return { organisationId, problems: [] };
      const problems = await refuseLastOwner(tx, membership);
      if (problems.length > 0) return { organisationId, problems };
      await tx.manager.update(MembershipEntity, { id: membershipId }, { role });
      await recordChange(tx, 'member.role_changed', membership, { before: membership.role, after: role });
      return { organisationId, problems: [] };
    });
  }

  /** Also for leaving. */
  remove(call: Call, membershipId: string): Promise<MembershipOutcome> {
    return this.useCases.run(call, 'removeMember', async (tx) => {
      const membership = await lockMembership(tx, membershipId);
      const { organisationId } = membership;
      if (!mayRemoveMember(tx.actor, membership)) throw notAllowed();
      const problems = await refuseLastOwner(tx, membership);
      if (problems.length > 0) return { organisationId, problems };
      await tx.manager.delete(MembershipEntity, { id: membershipId });
      await recordChange(tx, 'member.removed', membership, {});
      await tx.hint('sessions', { personId: membership.personId }); // open sockets act on what the person was when they connected
      return { organisationId, problems: [] };
    });
  }
}

/** Makes a person a member; false when they were one. */
export async function addMembership(
  tx: Tx,
  { organisationId, personId, role }: { organisationId: string; personId: string; role: MembershipRole },
): Promise<boolean> {
  const id = uuidv7();
  const added: unknown[] = await tx.manager.query(
    `insert into membership (id, organisation_id, person_id, role) values ($1, $2, $3, $4)
     on conflict (organisation_id, person_id) do nothing returning id`,
    [id, organisationId, personId, role],
  );
  if (added.length === 0) return false;
  await recordChange(tx, 'member.joined', { organisationId, personId }, { role });
  await tx.hint('sessions', { personId });
  return true;
}

async function lockMembership(tx: Tx, id: string): Promise<MembershipEntity> {
  checkIds(id);
  const seen = await tx.manager.findOneBy(MembershipEntity, { id });
  if (!seen || !maySeeMembership(tx.actor, seen)) throw notFound();
  await lockOrganisation(tx, seen.organisationId);
  const membership = await tx.manager.findOneBy(MembershipEntity, { id });
  if (!membership) throw notFound();
  return membership;
}

async function refuseLastOwner(tx: Tx, { organisationId, role }: MembershipEntity): Promise<Problem[]> {
  if (role !== 'OWNER') return [];
  const owners = await tx.manager.countBy(MembershipEntity, { organisationId, role: 'OWNER' });
  return owners > 1 ? [] : [problem(tx.call, 'LAST_OWNER')];
}

type Change = Pick<MembershipEntity, 'organisationId' | 'personId'>;

const recordChange = (
  tx: Tx,
  verb: string,
  { organisationId, personId }: Change,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> =>
  tx.record({ verb, subjectKind: 'ORGANISATION', subjectId: organisationId, organisationId, facts: { personId, ...facts } });
