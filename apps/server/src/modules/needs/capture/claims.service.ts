import { notAllowed } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import { type Actor, isMemberOf } from '../../../platform/session';
import type { Call, Outcome, Tx, UseCases } from '../../../platform/use-case';
import type { MembershipService } from '../../identity';
import type { PostingOutcome } from '../../postings';
import type { NeedWork } from '../need.definition';
import { claimEnds, lockConfirmation } from './confirmation.rows';
import type { ConfirmationSecrets } from './confirmation-secrets';
import { NeedConfirmationEntity } from './need-confirmation.entity';

export interface ClaimOutcome extends Outcome {
  readonly organisationId: string | null;
}

interface Parts {
  readonly useCases: UseCases;
  readonly work: NeedWork;
  readonly memberships: MembershipService;
  readonly secrets: ConfirmationSecrets;
}

/** A firm that was written for comes to Kongano itself. */
export class Claims {
  constructor(private readonly parts: Parts) {}

  /** Whoever holds the link by which, or beside which, the firm confirmed becomes the owner of the firm and its needs. */
  claim(call: Call, token: unknown): Promise<ClaimOutcome> {
    const named = this.parts.secrets.read(token);
    return this.parts.useCases.run(call, 'claim firm', async (tx) => {
      const { personId } = tx.actor;
      if (personId === null) throw notAllowed();
      const need = named && (await this.parts.work.rows.lockUnseen(tx, named.needId));
      const asked = need && (await lockConfirmation(tx, need.id));
      const isConfirmed = asked?.round === named?.round && asked?.answer === 'RIGHT' && claimEnds(asked) > tx.now;
      if (!need?.organisationId || !asked || !isConfirmed) return { organisationId: null, problems: [problem(call, 'LINK_OVER')] };
      const organisationId = await this.#take(tx, need.organisationId, { personId, firmName: asked.firmName });
      if (!organisationId) return { organisationId: null, problems: [problem(call, 'ORGANISATION_CLAIMED')] };
      await tx.manager.update(NeedConfirmationEntity, { needId: need.id }, { claimedBy: personId, claimedAt: asked.claimedAt ?? tx.now });
      return { organisationId, problems: [] };
    });
  }

  /** Somebody of the firm becomes its author: who wrote it down reads it no more than others do. */
  keep(call: Call, id: string): Promise<PostingOutcome> {
    return this.parts.useCases.run(call, 'keep captured need', async (tx) => {
      const need = await this.parts.work.rows.lock(tx, id);
      const { personId } = tx.actor;
      if (personId === null || !need.capture || !isMemberOf(tx.actor, need.organisationId)) throw notAllowed();
      if (need.authorId === personId) return { id, problems: [] };
      await this.parts.work.rows.write(tx, need, { authorId: personId });
      await tx.record({ verb: 'need.kept', subjectKind: 'NEED', subjectId: id, organisationId: need.organisationId });
      return { id, problems: [] };
    });
  }

  /** Gives the organisation that is theirs now: the one that waited for them, or their own of the same name, which takes over what the other had. */
  async #take(tx: Tx, waiting: string, { personId, firmName }: { personId: string; firmName: string }): Promise<string | null> {
    if (isMemberOf(tx.actor, waiting)) return waiting;
    const own = await ownFirm(tx, tx.actor, firmName);
    if (own === null) return (await this.parts.memberships.claim(tx, waiting, personId)) ? waiting : null;
    if (!(await this.parts.memberships.claim(tx, waiting, personId))) return null;
    await tx.manager.query('update need set organisation_id = $2 where organisation_id = $1', [waiting, own]);
    await tx.manager.query('delete from organisation where id = $1', [waiting]);
    return own;
  }
}

async function ownFirm({ manager }: Tx, { organisations }: Actor, name: string): Promise<string | null> {
  const own = organisations.filter(({ kind }) => kind === 'FIRM').map(({ id }) => id);
  const [found]: { id: string }[] = await manager.query(
    'select id from organisation where id = any($1::uuid[]) and lower(name) = lower($2)',
    [own, name],
  );
  return found?.id ?? null;
}
