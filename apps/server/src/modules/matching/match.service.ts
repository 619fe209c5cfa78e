import { type DeclineReason, decideMatch, longestNextStep, type MatchCommand, type MatchSource, type ProblemCode } from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import { type Actor, isStaff } from '../../platform/session';
import type { Call, Outcome, Tx, UseCases } from '../../platform/use-case';
import type { NeedService } from '../needs';
import type { ThreadService } from '../threads';
import { MatchEntity } from './match.entity';
import { MatchIntroduced } from './match.events';
import { type MatchSides, matchFacts, mayReadMatch } from './match.policy';
import { insertMatch, lockPair, sidesOf, writeMatch } from './match.rows';
import type { ExplainedPair, MatchFinder } from './match-finder';

export interface MatchOutcome extends Outcome {
  readonly matchId: string | null;
}

interface Choice {
  readonly id: string;
  readonly needId: string;
  readonly offerId: string;
  readonly source?: MatchSource;
}

interface Opened {
  readonly match: MatchEntity;
  readonly sides: MatchSides;
}

/** What a broker does with a pair, from the shortlist to the introduction. */
export class MatchService {
  constructor(
    private readonly useCases: UseCases,
    private readonly finder: MatchFinder,
    private readonly needs: NeedService,
    private readonly threads: ThreadService,
  ) {}

  /** Makes the pair a case of the broker's. A pair that is one already stays the one it is. */
  async shortlist(call: Call, input: Choice): Promise<MatchOutcome> {
    // The index may take its time, so it is asked before the transaction; what stands against the pair is told once a retry was recognised.
    const [looked] = await Promise.allSettled([this.#look(call.actor, input)]);
    return this.useCases.run(call, 'shortlistMatch', async (tx) => {
      if (looked.status === 'rejected') throw looked.reason;
      const { found, passedOver } = looked.value;
      const sides = await sidesOf(tx, input.needId, input.offerId);
      const known = await lockPair(tx, input.needId, input.offerId);
      if (known && known.status !== 'SUGGESTED') return { matchId: known.id, problems: [] };
      if (found.refusal) return { matchId: null, problems: [problem(call, found.refusal, fieldOf(found.refusal))] };
      const decision = decideMatch(
        { action: 'SHORTLIST' },
        known ?? { status: 'SUGGESTED', introducedAt: null },
        matchFacts(tx.actor, sides),
        tx.now,
      );
      if (!decision.ok) return { matchId: null, problems: [problem(call, decision.code, fieldOf(decision.code, 'SHORTLIST'))] };
      const id = known ? await writeMatch(tx, known, decision.next) : await insertMatch(tx, input, found, decision.next);
      await this.#record(tx, id, 'match.shortlisted', { needId: input.needId, offerId: input.offerId, score: found.score, passedOver });
      return { matchId: id, problems: [] };
    });
  }

  /** Tells both sides of each other and opens their conversation, with the broker's first message where there is one. */
  introduce(call: Call, id: string, message: string | null): Promise<MatchOutcome> {
    return this.#change(call, id, { action: 'INTRODUCE' }, async (tx, { match, sides }) => {
      const refusal = await this.finder.refusal(tx.actor, match.needId, match.offerId);
      if (refusal === 'OFFER_NOT_OPEN') return problem(call, refusal, fieldOf(refusal));
      if (refusal === 'NEED_NOT_OPEN' || !(await this.needs.startDiscussion(tx, match.needId)))
        return problem(call, 'MATCH_NEED_NOT_OPEN', 'needId');
      const threadId = await this.threads.ensure(tx, 'MATCH', id, participantsOf(sides, tx.actor.personId));
      if (message?.trim()) {
        const refused = await this.threads.append(tx, { threadId, body: message });
        if (refused) return { ...refused, field: 'message' };
      }
      tx.emit(new MatchIntroduced(id));
      return null;
    });
  }

  decline(call: Call, id: string, reason: DeclineReason, note: string | null): Promise<MatchOutcome> {
    return this.#change(call, id, { action: 'DECLINE', reason, note });
  }

  setNextStep(call: Call, id: string, nextStep: string, due: string): Promise<MatchOutcome> {
    return this.#change(call, id, { action: 'SET_NEXT_STEP', nextStep, due });
  }

  #change(
    call: Call,
    id: string,
    command: MatchCommand,
    alsoDo: (tx: Tx, opened: Opened) => Promise<ReturnType<typeof problem> | null> = async () => null,
  ): Promise<MatchOutcome> {
    checkIds(id);
    return this.useCases.run(call, `${command.action} match`, async (tx) => {
      const opened = await this.#open(tx, id);
      const decision = decideMatch(command, opened.match, matchFacts(tx.actor, opened.sides), tx.now);
      if (!decision.ok)
        return {
          matchId: id,
          problems: [problem(call, decision.code, fieldOf(decision.code, command.action), { limit: longestNextStep })],
        };
      const refused = await alsoDo(tx, opened);
      if (refused) return { matchId: id, problems: [refused] };
      await writeMatch(tx, opened.match, decision.next);
      await this.#record(tx, id, verbs[command.action], {
        from: opened.match.status,
        to: decision.next.status ?? opened.match.status,
        reason: command.action === 'DECLINE' ? command.note?.trim() || command.reason : null,
        // Beside the words of the note, for whoever learns from it.
        ...(command.action === 'DECLINE' && { code: command.reason }),
      });
      return { matchId: id, problems: [] };
    });
  }

  async #look(actor: Actor, { id, needId, offerId }: Choice): Promise<{ found: ExplainedPair; passedOver: string[] }> {
    checkIds(id, needId, offerId);
    if (!isStaff(actor)) throw notFound();
    const found = await this.finder.explain(actor, needId, offerId);
    return { found, passedOver: await this.finder.passedOver(actor, needId, offerId) };
  }

  async #open(tx: Tx, id: string): Promise<Opened> {
    const match = await tx.manager.findOne(MatchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!match) throw notFound();
    const sides = await sidesOf(tx, match.needId, match.offerId);
    if (!mayReadMatch(tx.actor, match, sides)) throw notFound();
    return { match, sides };
  }

  #record(tx: Tx, id: string, verb: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
    return tx.record({ verb, subjectKind: 'MATCH', subjectId: id, facts });
  }
}

/** The argument that a problem is about; null where it is about the match as it stands. */
function fieldOf(code: ProblemCode, action?: MatchCommand['action']): string | null {
  if (code.startsWith('NEXT_STEP_DUE_')) return 'due';
  if (code.startsWith('NEXT_STEP_')) return 'nextStep';
  if (code.startsWith('REASON_')) return 'note';
  if (code === 'BAD_TEXT') return action === 'SET_NEXT_STEP' ? 'nextStep' : 'note';
  if (code === 'OFFER_NOT_OPEN' || code === 'MATCH_SAME_ORGANISATION') return 'offerId';
  return code === 'NEED_NOT_OPEN' ? 'needId' : null;
}

const verbs = {
  SHORTLIST: 'match.shortlisted',
  INTRODUCE: 'match.introduced',
  DECLINE: 'match.declined',
  SET_NEXT_STEP: 'match.planned',
} as const;

/** An organisation takes part with all its members; who has none takes part alone. The broker stays in the conversation. */
const participantsOf = (sides: MatchSides, brokerId: string | null) => ({
  organisationIds: [sides.needOrganisationId, sides.offerOrganisationId].flatMap((id) => id ?? []),
  personIds: [
    ...(sides.needOrganisationId === null ? [sides.needAuthorId] : []),
    ...(sides.offerOrganisationId === null ? [sides.offerAuthorId] : []),
    ...(brokerId === null ? [] : [brokerId]),
  ],
});
