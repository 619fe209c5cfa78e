import { type CosignInput, checkCosignLimits, cleanInput, decideNeed, type NeedCommand, type NeedFacts } from '@kongano/domain';
import { notAllowed } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import { isMemberOf } from '../../platform/session';
import type { Call, Problem, Tx, UseCases } from '../../platform/use-case';
import { type PostingLoader, type PostingOutcome, refusal } from '../postings';
import { needDefinition } from './need.definition';
import type { NeedEntity } from './need.entity';

export interface Cosign extends CosignInput {
  readonly id: string;
  readonly organisationId: string;
}

/** "We have it too": firms that share a need, with what it costs them. */
export class NeedCosigns {
  constructor(
    private readonly useCases: UseCases,
    private readonly needs: PostingLoader<NeedEntity, NeedCommand, NeedFacts>,
  ) {}

  cosign(call: Call, { id, organisationId, ...figures }: Cosign): Promise<PostingOutcome> {
    checkIds(organisationId);
    return this.useCases.run(call, 'cosignNeed', async (tx) => {
      const need = await this.needs.lock(tx, id);
      const facts = await needDefinition.factsOf(tx, need);
      const decision = decideNeed({ action: 'COSIGN', organisationId }, need, facts, tx.now);
      if (!decision.ok) return refusal(call, id, decision.code);
      const { value, problems } = readFigures(tx, figures);
      if (problems.length > 0) return { id, problems };
      await insert(tx, { id, organisationId, ...value });
      await tx.record({ verb: 'need.cosigned', subjectKind: 'NEED', subjectId: id, organisationId });
      return { id, problems: [] };
    });
  }

  withdraw(call: Call, id: string, organisationId: string): Promise<PostingOutcome> {
    checkIds(organisationId);
    return this.useCases.run(call, 'withdrawCosign', async (tx) => {
      await this.needs.lock(tx, id);
      if (!isMemberOf(tx.actor, organisationId)) throw notAllowed();
      const where = 'need_id = $1 and organisation_id = $2';
      const known = await tx.manager.query<unknown[]>(`select 1 from need_cosign where ${where}`, [id, organisationId]);
      if (known.length === 0) return { id, problems: [problem(call, 'NOT_COSIGNED', 'organisationId')] };
      await tx.manager.query(`delete from need_cosign where ${where}`, [id, organisationId]);
      await tx.record({ verb: 'need.cosign_withdrawn', subjectKind: 'NEED', subjectId: id, organisationId });
      return { id, problems: [] };
    });
  }
}

function readFigures({ call, now }: Tx, figures: CosignInput): { value: CosignInput; problems: Problem[] } {
  const { value, problems } = cleanInput({ ...figures });
  const unfit = [...problems, ...checkCosignLimits(value, now)];
  return {
    value,
    problems: unfit.map((each) => problem(call, each.code, each.field, 'limit' in each && each.limit ? { limit: each.limit } : {})),
  };
}

const insert = ({ manager, actor, now }: Tx, { id, organisationId, costPerYear, jobs, note }: Cosign) =>
  manager.query(
    'insert into need_cosign (need_id, organisation_id, person_id, cost_per_year, jobs, note, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, organisationId, actor.personId, costPerYear ?? null, jobs ?? null, note || null, now],
  );
