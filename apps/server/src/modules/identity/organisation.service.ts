import { problemOfReason } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { notAllowed, notFound, reusedKey } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import { isStaff } from '../../platform/session';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import type { VocabularyService } from '../vocabulary';
import { MembershipEntity } from './membership.entity';
import type { OrganisationInput } from './organisation.args';
import { OrganisationEntity } from './organisation.entity';
import { type OrganisationFields, readOrganisation } from './organisation.inputs';
import { mayChangeVerified, mayManageOrganisation, maySeeOrganisation, mayVerifyOrganisation } from './organisation.policy';

export interface OrganisationOutcome extends Outcome {
  readonly organisationId: string | null;
}

/** Organisations: founding, keeping and verifying them. */
export class OrganisationService {
  constructor(
    private readonly useCases: UseCases,
    private readonly vocabulary: VocabularyService,
  ) {}

  /** Its creator becomes its owner. The id is the client's: sent again by the same person, it gives the organisation that is there. */
  create(call: Call, id: string, input: OrganisationInput): Promise<OrganisationOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'createOrganisation', async (tx) => {
      const { personId } = tx.actor;
      if (personId === null) throw notAllowed();
      const known = await tx.manager.findOneBy(OrganisationEntity, { id });
      if (known && known.createdBy !== personId) throw reusedKey();
      if (known) return { organisationId: id, problems: [] };
      const { fields, problems } = await this.#read(tx, input);
      if (problems.length > 0) return { organisationId: null, problems };
      if (await isNameTaken(tx, fields, id)) return { organisationId: null, problems: [problem(call, 'ORGANISATION_NAME_TAKEN', 'name')] };
      const now = { createdAt: tx.now, updatedAt: tx.now };
      await tx.manager.insert(OrganisationEntity, { ...fields, id, createdBy: personId, version: 1, ...now });
      await tx.manager.insert(MembershipEntity, { id: uuidv7(), organisationId: id, personId, role: 'OWNER', createdAt: tx.now });
      await tx.record({ verb: 'organisation.created', subjectKind: 'ORGANISATION', subjectId: id, organisationId: id });
      return { organisationId: id, problems: [] };
    });
  }

  /** In another use case: a firm that has no account, for whoever will claim it. Nobody belongs to it, and nobody has verified it. */
  async foundFirm(tx: Tx, { name, regionCode }: { name: string; regionCode: string | null }): Promise<string> {
    const id = uuidv7();
    const own = { kind: 'FIRM', name, regionCode, womenOwned: false, youthOwned: false } as const;
    await tx.manager.insert(OrganisationEntity, { ...own, id, createdBy: null, version: 1, createdAt: tx.now, updatedAt: tx.now });
    await tx.record({ verb: 'organisation.created', subjectKind: 'ORGANISATION', subjectId: id, organisationId: id });
    return id;
  }

  /** With a stale version the outcome names the organisation as it is now. */
  update(call: Call, { id, version, input }: { id: string; version: number; input: OrganisationInput }): Promise<OrganisationOutcome> {
    return this.useCases.run(call, 'updateOrganisation', async (tx) => {
      const organisation = await lockOrganisation(tx, id);
      if (!mayManageOrganisation(tx.actor, id)) throw notAllowed();
      if (organisation.version !== version) return { organisationId: id, problems: [problem(call, 'STALE_VERSION')] };
      const { fields, problems } = await this.#read(tx, input);
      const refused = problems.length > 0 ? problems : await decideUpdate(tx, organisation, fields);
      if (refused.length > 0) return { organisationId: id, problems: refused };
      await tx.manager.update(OrganisationEntity, { id }, { ...fields, version: version + 1, updatedAt: tx.now });
      const facts = { before: nameOf(organisation), after: nameOf(fields) };
      await tx.record({ verb: 'organisation.updated', subjectKind: 'ORGANISATION', subjectId: id, organisationId: id, facts });
      return { organisationId: id, problems: [] };
    });
  }

  verify(call: Call, id: string, reason: string | null = null): Promise<OrganisationOutcome> {
    return this.useCases.run(call, 'verifyOrganisation', async (tx) => {
      const organisation = await lockOrganisation(tx, id);
      if (!mayVerifyOrganisation(tx.actor)) throw notAllowed();
      if (organisation.verifiedAt) return { organisationId: id, problems: [problem(call, 'ORGANISATION_ALREADY_VERIFIED')] };
      const wrongReason = problemOfReason(reason, false);
      if (wrongReason) return { organisationId: id, problems: [problem(call, wrongReason, 'reason')] };
      if (await isNameTaken(tx, organisation, id)) return { organisationId: id, problems: [problem(call, 'ORGANISATION_NAME_TAKEN')] };
      await tx.manager.update(
        OrganisationEntity,
        { id },
        { verifiedAt: tx.now, verifiedBy: tx.actor.personId, version: organisation.version + 1, updatedAt: tx.now },
      );
      const facts = { reason: reason?.trim() || null };
      await tx.record({ verb: 'organisation.verified', subjectKind: 'ORGANISATION', subjectId: id, organisationId: id, facts });
      await tx.enqueue({ task: 'identity.tellVerified', payload: { id } });
      return { organisationId: id, problems: [] };
    });
  }

  async #read(tx: Tx, input: OrganisationInput): Promise<{ fields: OrganisationFields; problems: Problem[] }> {
    const { fields, problems } = readOrganisation(tx.call, input, tx.now);
    if (problems.length > 0 || fields.regionCode === null) return { fields, problems };
    const unknown = await this.vocabulary.unknownCodes('REGION', [fields.regionCode]);
    return { fields, problems: unknown.map(() => problem(tx.call, 'UNKNOWN_TERM', 'regionCode')) };
  }
}

/** The organisation under a lock. What the actor may not see is not found. */
export async function lockOrganisation(tx: Tx, id: string): Promise<OrganisationEntity> {
  checkIds(id);
  const organisation = await tx.manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!organisation) throw notFound();
  const isVerified = organisation.verifiedAt !== null;
  if (!maySeeOrganisation(tx.actor, { id, isVerified, isInvited: false })) throw notFound();
  return organisation;
}

async function decideUpdate(tx: Tx, organisation: OrganisationEntity, fields: OrganisationFields): Promise<Problem[]> {
  const moved = (['name', 'kind', 'regionCode'] as const).find((field) => fields[field] !== organisation[field]);
  if (moved === undefined) return [];
  // A verified name stands for what the broker saw, and the region of an authority decides what its officers see.
  if (organisation.verifiedAt && !mayChangeVerified(tx.actor)) return [problem(tx.call, 'ORGANISATION_FIELD_FIXED', moved)];
  return (await isNameTaken(tx, fields, organisation.id)) ? [problem(tx.call, 'ORGANISATION_NAME_TAKEN', 'name')] : [];
}

/**
 * Whether an organisation that the actor may see has this name in this region. One that is hidden is not told of: two may then have one name until
 * a broker verifies the first, and the second is refused. The lock makes that hold for two at once.
 */
async function isNameTaken(tx: Tx, { name, regionCode }: Pick<OrganisationEntity, 'name' | 'regionCode'>, id: string): Promise<boolean> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended(lower($1), 3))', [name]);
  const own = tx.actor.organisations.map((organisation) => organisation.id);
  const found: unknown[] = await tx.manager.query(
    `select 1 from organisation where lower(name) = lower($1) and region_code is not distinct from $2 and id <> $3
       and (verified_at is not null or id = any($4::uuid[])) limit 1`,
    [name, regionCode, id, isStaff(tx.actor) ? [] : own],
  );
  return found.length > 0;
}

const nameOf = ({ name, kind, regionCode }: Pick<OrganisationEntity, 'name' | 'kind' | 'regionCode'>) => ({ name, kind, regionCode });
