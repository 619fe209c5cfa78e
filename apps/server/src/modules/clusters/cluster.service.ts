import { checkClusterLimits, cleanInput, slugOf } from '@kongano/domain';
import { notAllowed, notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds, isUuid } from '../../platform/ids';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import type { VocabularyService } from '../vocabulary';
import type { ClusterInput } from './cluster.args';
import { ClusterEntity } from './cluster.entity';
import { mayEditCluster, mayFoundCluster } from './cluster.policy';

interface ClusterOutcome extends Outcome {
  readonly clusterId: string | null;
}
type Columns = Partial<ClusterEntity>;
interface Query {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Clusters and who belongs to them. */
export class ClusterService {
  constructor(
    private readonly useCases: UseCases,
    private readonly vocabulary: VocabularyService,
  ) {}

  /** The id is the client's: sent again, it gives the cluster that is there. */
  create(call: Call, id: string, input: ClusterInput): Promise<ClusterOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'createCluster', async (tx) => {
      if (!mayFoundCluster(tx.actor)) throw notAllowed();
      if (await tx.manager.existsBy(ClusterEntity, { id })) return { clusterId: id, problems: [] };
      const { columns, problems } = await this.#read(tx, input);
      const slug = slugOf(columns.nameEn ?? '');
      const isTaken = slug.length < 3 || (await tx.manager.existsBy(ClusterEntity, { slug }));
      if (problems.length > 0) return { clusterId: null, problems };
      if (isTaken) return { clusterId: null, problems: [problem(call, 'CLUSTER_NAME_TAKEN', 'nameEn')] };
      await tx.manager.insert(ClusterEntity, { ...columns, id, slug, version: 1, createdAt: tx.now, updatedAt: tx.now });
      await tx.record({ verb: 'cluster.created', subjectKind: 'CLUSTER', subjectId: id, facts: { slug } });
      return { clusterId: id, problems: [] };
    });
  }

  /** The address stays when the name changes, because others have linked to it. */
  update(call: Call, { id, version, input }: { id: string; version: number; input: ClusterInput }): Promise<ClusterOutcome> {
    return this.useCases.run(call, 'updateCluster', async (tx) => {
      const cluster = await lockEditable(tx, id);
      if (cluster.version !== version) return { clusterId: id, problems: [problem(call, 'STALE_VERSION')] };
      const { columns, problems } = await this.#read(tx, input);
      const isFacilitatorMoved = columns.facilitatorId !== undefined && columns.facilitatorId !== cluster.facilitatorId;
      if (isFacilitatorMoved && !mayFoundCluster(tx.actor)) throw notAllowed();
      if (problems.length > 0) return { clusterId: id, problems };
      await tx.manager.update(ClusterEntity, { id }, { ...columns, version: version + 1, updatedAt: tx.now });
      await tx.record({ verb: 'cluster.updated', subjectKind: 'CLUSTER', subjectId: id });
      return { clusterId: id, problems: [] };
    });
  }

  addMember(call: Call, clusterId: string, organisationId: string): Promise<ClusterOutcome> {
    return this.useCases.run(call, 'addClusterMember', async (tx) => {
      await lockEditable(tx, clusterId);
      if (!isUuid(organisationId) || !(await this.organisationExists(tx.manager, organisationId)))
        return { clusterId, problems: [problem(call, 'UNKNOWN_ORGANISATION', 'organisationId')] };
      const added = await tx.manager.query<unknown[]>(
        'insert into cluster_member (cluster_id, organisation_id) values ($1, $2) on conflict do nothing returning cluster_id',
        [clusterId, organisationId],
      );
      if (added.length === 0) return { clusterId, problems: [problem(call, 'ALREADY_IN_CLUSTER', 'organisationId')] };
      await tx.record({ verb: 'cluster.member_added', subjectKind: 'CLUSTER', subjectId: clusterId, organisationId });
      return { clusterId, problems: [] };
    });
  }

  removeMember(call: Call, clusterId: string, organisationId: string): Promise<ClusterOutcome> {
    return this.useCases.run(call, 'removeClusterMember', async (tx) => {
      await lockEditable(tx, clusterId);
      checkIds(organisationId);
      const member = 'cluster_id = $1 and organisation_id = $2';
      const known = await tx.manager.query<unknown[]>(`select 1 from cluster_member where ${member} for update`, [
        clusterId,
        organisationId,
      ]);
      if (known.length === 0) return { clusterId, problems: [problem(call, 'NOT_IN_CLUSTER', 'organisationId')] };
      await tx.manager.query(`delete from cluster_member where ${member}`, [clusterId, organisationId]);
      await tx.record({ verb: 'cluster.member_removed', subjectKind: 'CLUSTER', subjectId: clusterId, organisationId });
      return { clusterId, problems: [] };
    });
  }

  exists(via: Query, id: string): Promise<boolean> {
    return isThere(via, 'select 1 from cluster where id = $1', [id]);
  }

  organisationExists(via: Query, id: string): Promise<boolean> {
    return isThere(via, 'select 1 from organisation where id = $1', [id]);
  }

  /** Whether this person facilitates a cluster that the organisation belongs to. */
  facilitatesMember(via: Query, personId: string, organisationId: string): Promise<boolean> {
    const text =
      'select 1 from cluster c join cluster_member m on m.cluster_id = c.id where c.facilitator_id = $1 and m.organisation_id = $2';
    return isThere(via, text, [personId, organisationId]);
  }

  async #read(tx: Tx, input: ClusterInput): Promise<{ columns: Columns; problems: Problem[] }> {
    const cleaned = cleanInput(structuredClone({ ...input }));
    const columns = columnsOf(cleaned.value);
    const unfit = [...cleaned.problems, ...checkClusterLimits(columns, tx.now)];
    if (unfit.length > 0)
      return {
        columns,
        problems: unfit.map((each) => problem(tx.call, each.code, each.field, 'limit' in each && each.limit ? { limit: each.limit } : {})),
      };
    return {
      columns,
      problems: [
        ...(await this.#unknown(tx, 'REGION', 'regionCode', columns.regionCode)),
        ...(await this.#unknown(tx, 'SECTOR', 'sectorCode', columns.sectorCode)),
        ...(await unknownPerson(tx, columns.facilitatorId)),
      ],
    };
  }

  async #unknown(tx: Tx, scheme: 'REGION' | 'SECTOR', field: string, code = ''): Promise<Problem[]> {
    const unknown = await this.vocabulary.unknownCodes(scheme, [code], tx.manager);
    return unknown.length > 0 ? [problem(tx.call, 'UNKNOWN_TERM', field)] : [];
  }
}

async function lockEditable(tx: Tx, id: string): Promise<ClusterEntity> {
  checkIds(id);
  const cluster = await tx.manager.findOne(ClusterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!cluster) throw notFound();
  if (!mayEditCluster(tx.actor, cluster)) throw notAllowed();
  return cluster;
}

/** Blank texts are none. A facilitator or councils that are not named stay as they are. */
function columnsOf(input: ClusterInput): Columns {
  const { nameEn, nameSw, regionCode, sectorCode, councils, facilitatorId } = input;
  return {
    nameEn,
    nameSw,
    regionCode,
    sectorCode,
    summaryEn: input.summaryEn || null,
    summarySw: input.summarySw || null,
    foundedYear: input.foundedYear ?? null,
    facilitatorName: input.facilitatorName || null,
    ...(councils !== undefined && { councils: councils ?? [] }),
    ...(facilitatorId !== undefined && { facilitatorId }),
  };
}

async function unknownPerson(tx: Tx, id: string | null | undefined): Promise<Problem[]> {
  if (id === null || id === undefined) return [];
  const isKnown = isUuid(id) && (await isThere(tx.manager, 'select 1 from person where id = $1', [id]));
  return isKnown ? [] : [problem(tx.call, 'UNKNOWN_PERSON', 'facilitatorId')];
}

async function isThere(via: Query, text: string, values: unknown[]): Promise<boolean> {
  const rows = await via.query(text, values);
  return Array.isArray(rows) && rows.length > 0;
}
