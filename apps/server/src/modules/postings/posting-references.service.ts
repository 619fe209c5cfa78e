import { isDeepStrictEqual } from 'node:util';
import { problem } from '../../platform/graphql';
import { isUuid } from '../../platform/ids';
import { isMemberOf, isStaff } from '../../platform/session';
import type { Problem, Tx } from '../../platform/use-case';
import type { ClusterReferences } from '../clusters';
import type { VocabularyService } from '../vocabulary';
import type { NamedCode } from './posting.definition';
import type { PostingEntity } from './posting.entity';

interface Referring<P> {
  readonly codes: readonly NamedCode[];
  readonly posting: PostingEntity & { readonly capture?: object | null };
  readonly patch: Partial<PostingEntity> & { readonly clusterId?: string | null; readonly capture?: object | null };
  readonly captured: ((personId: string) => Partial<P>) | undefined;
}

interface Referred<P> {
  readonly patch: Partial<P>;
  /** What stays as it was, whatever the patch says. */
  readonly kept?: Partial<PostingEntity> & { readonly capture?: object };
  readonly problems: readonly Problem[];
}

type Captured<P> = Pick<Referring<P>, 'posting' | 'patch'>;

/** Written for a firm without an account: said so now, or before and not taken back. Once the firm has confirmed, it cannot be taken back. */
function isCaptured<P>(posting: Captured<P>['posting'], patch: Captured<P>['patch']): boolean {
  if (patch.capture === undefined) return Boolean(posting.capture);
  return patch.capture !== null || Boolean(posting.capture && posting.organisationId);
}

/** Checks that what an input points to exists, and that its author may write for the organisation it names. */
export class PostingReferences {
  constructor(
    private readonly vocabulary: VocabularyService,
    private readonly clusters: ClusterReferences,
  ) {}

  async check<P>(tx: Tx, { codes, posting, patch, captured }: Referring<P>): Promise<Referred<P>> {
    const organisation = isCaptured(posting, patch)
      ? await this.#captured<P>(tx, { posting, patch, captured })
      : await this.#organisation(tx, posting, patch.organisationId, captured);
    return {
      ...organisation,
      problems: [...(await this.#codes(tx, codes)), ...(await this.#cluster(tx, patch.clusterId)), ...organisation.problems],
    };
  }

  async #codes(tx: Tx, codes: readonly NamedCode[]): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const scheme of new Set(codes.map((code) => code.scheme))) {
      const named = codes.filter((code) => code.scheme === scheme);
      const unknown = await this.vocabulary.unknownCodes(
        scheme,
        named.map(({ code }) => code),
        tx.manager,
      );
      problems.push(...named.filter(({ code }) => unknown.includes(code)).map(({ field }) => problem(tx.call, 'UNKNOWN_TERM', field)));
    }
    return problems;
  }

  async #cluster(tx: Tx, id: string | null | undefined): Promise<Problem[]> {
    if (id === null || id === undefined) return [];
    return isUuid(id) && (await this.clusters.exists(tx.manager, id)) ? [] : [problem(tx.call, 'UNKNOWN_CLUSTER', 'clusterId')];
  }

  /** A facilitator writes for a firm without an account. Which organisation it is becomes known when the firm confirms. */
  async #captured<P>(tx: Tx, { posting, patch, captured }: Omit<Referring<P>, 'codes'>): Promise<Referred<P>> {
    const { personId } = tx.actor;
    // Which organisation it is, only the firm's confirmation says; from then on it stays the firm's.
    const kept = posting.capture ? { organisationId: posting.organisationId } : { organisationId: null };
    if (!patch.capture || isDeepStrictEqual(patch.capture, posting.capture))
      return { patch: {}, kept: posting.capture ? { ...kept, capture: posting.capture } : kept, problems: [] };
    if (captured && personId && (isStaff(tx.actor) || (await this.clusters.facilitates(tx.manager, personId))))
      return { patch: personId === posting.authorId ? captured(personId) : {}, kept, problems: [] };
    return { patch: {}, problems: [problem(tx.call, 'NOT_A_FACILITATOR', 'capture')] };
  }

  /** One writes for an organisation of one's own, or as a facilitator for a member of one's cluster; then it is kept who wrote it down. */
  async #organisation<P>(
    tx: Tx,
    posting: PostingEntity,
    id: string | null | undefined,
    captured: ((personId: string) => Partial<P>) | undefined,
  ): Promise<Referred<P>> {
    if (id === null || id === undefined || id === posting.organisationId) return { patch: {}, problems: [] };
    if (isMemberOf(tx.actor, id)) return { patch: {}, problems: [] };
    const { personId } = tx.actor;
    if (isUuid(id) && captured && personId && (await this.clusters.facilitatesMember(tx.manager, personId, id)))
      return { patch: captured(personId), problems: [] };
    const code =
      isUuid(id) && (await this.clusters.organisationExists(tx.manager, id)) ? 'NOT_MEMBER_OF_ORGANISATION' : 'UNKNOWN_ORGANISATION';
    return { patch: {}, problems: [problem(tx.call, code, 'organisationId')] };
  }
}
