import { checkClusterLimits, cleanInput, slugOf, type TermScheme } from '@kongano/domain';
import { notAllowed } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds, isUuid } from '../../platform/ids';
import type { Call, Problem, Tx, UseCases } from '../../platform/use-case';
import type { VocabularyService } from '../vocabulary';
import type { ClusterInput } from './cluster.args';
import { ClusterEntity } from './cluster.entity';
import { type ClusterOutcome, lockEditable } from './cluster.loader';
import { mayFoundCluster } from './cluster.policy';
import type { ClusterReferences } from './cluster-references.service';

type Columns = Partial<ClusterEntity>;
/** Shorter addresses could be taken for words of the product. */
const SHORTEST_SLUG = 3;

/** The profiles of clusters. */
export class ClusterService {
  constructor(
    private readonly useCases: UseCases,
    private readonly vocabulary: VocabularyService,
    private readonly references: ClusterReferences,
  ) {}

  /** The id is the client's: sent again, it gives the cluster that is there. */
  create(call: Call, id: string, input: ClusterInput): Promise<ClusterOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'createCluster', async (tx) => {
      if (!mayFoundCluster(tx.actor)) throw notAllowed();
      if (await tx.manager.existsBy(ClusterEntity, { id })) return { clusterId: id, problems: [] };
      const { columns, problems } = await this.#read(tx, input);
      const slug = slugOf(columns.nameEn ?? '');
      if (problems.length > 0) return { clusterId: null, problems };
      if (await isTaken(tx, slug)) return { clusterId: null, problems: [problem(call, 'CLUSTER_NAME_TAKEN', 'nameEn')] };
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

  async #read(tx: Tx, input: ClusterInput): Promise<{ columns: Columns; problems: Problem[] }> {
    const cleaned = cleanInput(structuredClone({ ...input }));
    const columns = columnsOf(cleaned.value);
    if (cleaned.problems.length > 0) return { columns, problems: cleaned.problems.map(({ code, field }) => problem(tx.call, code, field)) };
    const unfit = checkClusterLimits(columns, tx.now).map(({ code, field, limit = 0 }) => problem(tx.call, code, field, { limit }));
    if (unfit.length > 0) return { columns, problems: unfit };
    const unknown = [
      await this.#unknownTerm(tx, 'REGION', { field: 'regionCode', code: columns.regionCode }),
      await this.#unknownTerm(tx, 'SECTOR', { field: 'sectorCode', code: columns.sectorCode }),
      await this.#unknownPerson(tx, columns.facilitatorId),
    ];
    return { columns, problems: unknown.flat() };
  }

  async #unknownTerm(tx: Tx, scheme: TermScheme, { field, code = '' }: { field: string; code: string | undefined }): Promise<Problem[]> {
    const unknown = await this.vocabulary.unknownCodes(scheme, [code], tx.manager);
    return unknown.length > 0 ? [problem(tx.call, 'UNKNOWN_TERM', field)] : [];
  }

  async #unknownPerson(tx: Tx, id: string | null | undefined): Promise<Problem[]> {
    if (id === null || id === undefined) return [];
    return isUuid(id) && (await this.references.personExists(tx.manager, id)) ? [] : [problem(tx.call, 'UNKNOWN_PERSON', 'facilitatorId')];
  }
}

/** Two who found a cluster of one name at once wait for each other here. */
async function isTaken({ manager }: Tx, slug: string): Promise<boolean> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [slug]);
  return slug.length < SHORTEST_SLUG || manager.existsBy(ClusterEntity, { slug });
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
