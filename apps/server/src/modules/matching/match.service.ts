import { type DeclineReason, decideMatch, type MatchCommand, type MatchSource, suggestedMatch } from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import { type Actor, isStaff } from '../../platform/session';
import type { Call, Problem, Tx, UseCases } from '../../platform/use-case';
import type { NeedService } from '../needs';
import type { ThreadService } from '../threads';
import { type MatchSides, matchFacts } from './match.policy';
import { insertMatch, isBroker, lockPair, sidesOf, writeMatch } from './match.rows';
import type { ExplainedPair, MatchFinder } from './match-finder';
import { fieldOf } from './match-problem-fields';
import type { MatchOutcome, MatchSteps, OpenedMatch } from './match-steps.service';

interface Choice {
  readonly id: string;
  readonly needId: string;
  readonly offerId: string;
  readonly source?: MatchSource;
}

interface Parts {
  readonly useCases: UseCases;
  readonly finder: MatchFinder;
  readonly needs: NeedService;
  readonly threads: ThreadService;
  readonly steps: MatchSteps;
}

/** What people do with a pair, from the shortlist to the agreement. */
export class MatchService {
  constructor(private readonly parts: Parts) {}

  /** Makes the pair a case of the broker's. A pair that is one already stays the one it is. */
  async shortlist(call: Call, input: Choice): Promise<MatchOutcome> {
    // The index may take its time, so it is asked before the transaction; what stands against the pair is told once a retry was recognised.
    const [looked] = await Promise.allSettled([this.#look(call.actor, input)]);
    return this.parts.useCases.run(call, 'shortlistMatch', async (tx) => {
      if (looked.status === 'rejected') throw looked.reason;
      const { found, passedOver } = looked.value;
      const sides = await sidesOf(tx, input.needId, input.offerId);
      const known = await lockPair(tx, input.needId, input.offerId);
      if (known && known.status !== 'SUGGESTED') return { matchId: known.id, problems: [] };
      if (found.refusal) return { matchId: null, problems: [problem(call, found.refusal, fieldOf(found.refusal))] };
      const decision = decideMatch({ action: 'SHORTLIST' }, known ?? suggestedMatch, matchFacts(tx.actor, sides), tx.now);
      if (!decision.ok) return { matchId: null, problems: [problem(call, decision.code, fieldOf(decision.code, 'SHORTLIST'))] };
      const { change, row } = decision.next;
      const id = known ? await writeMatch(tx, known, change) : await insertMatch(tx, input, found, change);
      const facts = { needId: input.needId, offerId: input.offerId, score: found.score, passedOver };
      await tx.record({ verb: row.verb, subjectKind: 'MATCH', subjectId: id, facts });
      return { matchId: id, problems: [] };
    });
  }

  /** Asks both sides whether they are interested. They see the match from then on, each other's answer only when both have said yes. */
  approach(call: Call, id: string, version?: number | null): Promise<MatchOutcome> {
    const alsoDo = async (tx: Tx, opened: OpenedMatch): Promise<Problem | null> => this.#problemOfPair(tx, opened);
    return this.parts.steps.take(call, id, { command: { action: 'APPROACH' }, version: version ?? null, alsoDo });
  }

  /** Tells both sides of each other and opens their conversation, with the broker's first message where there is one. */
  introduce(call: Call, id: string, message: string | null, version?: number | null): Promise<MatchOutcome> {
    const alsoDo = async (tx: Tx, opened: OpenedMatch): Promise<Problem | null> => {
      const { needs, threads } = this.parts;
      const refusal = await this.#problemOfPair(tx, opened);
      if (refusal) return refusal;
      if (!(await needs.startDiscussion(tx, opened.match.needId))) return problem(call, 'MATCH_NEED_NOT_OPEN', 'needId');
      const threadId = await threads.ensure(tx, 'MATCH', id, participantsOf(opened.sides, tx.actor.personId));
      const refused = message?.trim() ? await threads.append(tx, { threadId, body: message }) : null;
      return refused && { ...refused, field: 'message' };
    };
    return this.parts.steps.take(call, id, { command: { action: 'INTRODUCE' }, version: version ?? null, alsoDo });
  }

  decline(call: Call, id: string, reason: DeclineReason, note: string | null, version?: number | null): Promise<MatchOutcome> {
    return this.step(call, id, { action: 'DECLINE', reason, note }, version);
  }

  setNextStep(call: Call, id: string, nextStep: string, due: string, version?: number | null): Promise<MatchOutcome> {
    return this.step(call, id, { action: 'SET_NEXT_STEP', nextStep, due }, version);
  }

  /** Makes it another broker's case; where there is a conversation, they join it. */
  handOver(call: Call, id: string, to: { brokerId: string; reason: string }, version?: number | null): Promise<MatchOutcome> {
    checkIds(to.brokerId);
    const alsoDo = async (tx: Tx, { match }: OpenedMatch): Promise<Problem | null> => {
      if (!(await isBroker(tx, to.brokerId))) return problem(call, 'MATCH_NOT_A_BROKER', 'brokerId');
      if (match.introducedAt) await this.parts.threads.ensure(tx, 'MATCH', id, { organisationIds: [], personIds: [to.brokerId] });
      return null;
    };
    return this.parts.steps.take(call, id, { command: { action: 'HAND_OVER', ...to }, version: version ?? null, alsoDo });
  }

  /** The agreement becomes a project, which the caller opens in the same transaction. */
  startProject(
    call: Call,
    id: string,
    version: number | null,
    open: (tx: Tx, opened: OpenedMatch) => Promise<void>,
  ): Promise<MatchOutcome> {
    const alsoDo = async (tx: Tx, opened: OpenedMatch): Promise<null> => {
      await open(tx, opened);
      return null;
    };
    return this.parts.steps.take(call, id, { command: { action: 'START_PROJECT' }, version, alsoDo });
  }

  /** Any step that needs nothing beside its command. */
  step(call: Call, id: string, command: MatchCommand, version?: number | null): Promise<MatchOutcome> {
    return this.parts.steps.take(call, id, { command, version: version ?? null });
  }

  async #problemOfPair(tx: Tx, { match }: OpenedMatch): Promise<Problem | null> {
    const refusal = await this.parts.finder.refusal(tx.actor, match.needId, match.offerId);
    if (refusal === 'OFFER_NOT_OPEN') return problem(tx.call, refusal, fieldOf(refusal));
    return refusal === 'NEED_NOT_OPEN' ? problem(tx.call, 'MATCH_NEED_NOT_OPEN', 'needId') : null;
  }

  async #look(actor: Actor, { id, needId, offerId }: Choice): Promise<{ found: ExplainedPair; passedOver: string[] }> {
    checkIds(id, needId, offerId);
    if (!isStaff(actor)) throw notFound();
    const { finder } = this.parts;
    const found = await finder.explain(actor, needId, offerId);
    return { found, passedOver: await finder.passedOver(actor, needId, offerId) };
  }
}

/** An organisation takes part with all its members; who has none takes part alone. The broker stays in the conversation. */
const participantsOf = (sides: MatchSides, brokerId: string | null) => ({
  organisationIds: [sides.needOrganisationId, sides.offerOrganisationId].flatMap((id) => id ?? []),
  personIds: [
    ...(sides.needOrganisationId === null ? [sides.needAuthorId] : []),
    ...(sides.offerOrganisationId === null ? [sides.offerAuthorId] : []),
    ...(brokerId === null ? [] : [brokerId]),
  ],
});
