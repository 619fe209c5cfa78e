import {
  decideMatch,
  longestNextStep,
  type MatchCommand,
  type MatchFacts,
  type MatchStep,
  type ProblemCode,
  shortestWaiver,
  systemMatchFacts,
} from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import { isStaff } from '../../platform/session';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import type { NeedService } from '../needs';
import { MatchEntity } from './match.entity';
import { MatchTold } from './match.events';
import { type MatchSides, matchFacts, mayReadMatch } from './match.policy';
import { sidesOf, writeMatch } from './match.rows';
import { conflictsOfPairs, openConflicts } from './match-conflicts';
import { fieldOf } from './match-problem-fields';
import { factsOf } from './match-story';

export interface MatchOutcome extends Outcome {
  readonly matchId: string | null;
}

export interface OpenedMatch {
  readonly match: MatchEntity;
  readonly sides: MatchSides;
}

/** How a step is asked for: `version` is the match as the person saw it. */
export interface AskedStep {
  readonly command: MatchCommand;
  readonly version?: number | null;
  /** What goes with it in the same transaction; a problem undoes the step. */
  readonly alsoDo?: (tx: Tx, opened: OpenedMatch) => Promise<Problem | null>;
  /** Answered from a letter, as the story then says. */
  readonly isByLink?: boolean;
}

const closing: readonly string[] = ['DECLINED', 'WITHDRAWN', 'CONFLICT_OF_INTEREST', 'NO_ANSWER'];
const inTalks: readonly string[] = ['INTRODUCED', 'MEETING_HELD', 'SCOPING'];

/** Takes one step of a match's lifecycle: lock, decide, write, record, tell. */
export class MatchSteps {
  constructor(
    private readonly useCases: UseCases,
    private readonly needs: NeedService,
  ) {}

  take(call: Call, id: string, { command, version, alsoDo, isByLink }: AskedStep): Promise<MatchOutcome> {
    checkIds(id);
    return this.useCases.run(call, `${command.action} match`, async (tx) => {
      const opened = await this.#open(tx, id);
      if (typeof version === 'number' && version !== opened.match.version) return refused(id, problem(call, 'STALE_VERSION'));
      const decision = decideMatch(
        command,
        opened.match,
        matchFacts(tx.actor, opened.sides, await conflictsFor(tx, opened, command)),
        tx.now,
      );
      if (!decision.ok)
        return refused(id, problem(call, decision.code, fieldOf(decision.code, command.action), { limit: limitOf(decision.code) }));
      const fault = (await alsoDo?.(tx, opened)) ?? (await this.#moveNeed(tx, opened.match, decision.next));
      if (fault) return refused(id, fault);
      await this.#write(tx, opened.match, command, decision.next, isByLink ? { isByLink } : {});
      return { matchId: id, problems: [] };
    });
  }

  /** A step that a job takes. False when the match is in no state for it (any more); then nothing changes. */
  async takeAsSystem(tx: Tx, id: string, command: MatchCommand, facts: MatchFacts = systemMatchFacts): Promise<boolean> {
    const match = await lockMatch(tx, id);
    const decision = match && decideMatch(command, match, facts, tx.now);
    if (!match || !decision?.ok) return false;
    await this.#write(tx, match, command, decision.next);
    return true;
  }

  async #write(tx: Tx, match: MatchEntity, command: MatchCommand, { row, change }: MatchStep, more: object = {}): Promise<void> {
    await writeMatch(tx, match, change);
    await tx.record({ verb: row.verb, subjectKind: 'MATCH', subjectId: match.id, facts: { ...factsOf(command, match, change), ...more } });
    for (const { news, whom } of row.tells) tx.emit(new MatchTold(match.id, news, whom, tx.actor.personId));
  }

  /** The need goes with its matches: to the agreement, and back to the open when nobody talks about it any more. */
  async #moveNeed(tx: Tx, match: MatchEntity, { change }: MatchStep): Promise<Problem | null> {
    if (change.status === 'AGREEMENT')
      return (await this.needs.agree(tx, match.needId)) ? null : problem(tx.call, 'MATCH_NEED_NOT_OPEN', 'needId');
    const ends = change.status !== undefined && closing.includes(change.status) && inTalks.includes(match.status);
    if (ends && !(await hasOtherTalks(tx, match))) await this.needs.follow(tx, match.needId, 'REOPEN');
    return null;
  }

  async #open(tx: Tx, id: string): Promise<OpenedMatch> {
    const match = await lockMatch(tx, id);
    if (!match) throw notFound();
    const sides = await sidesOf(tx, match.needId, match.offerId);
    if (!mayReadMatch(tx.actor, match, sides)) throw notFound();
    return { match, sides };
  }
}

const refused = (matchId: string, fault: Problem): MatchOutcome => ({ matchId, problems: [fault] });

const limitOf = (code: ProblemCode): number => (code === 'WAIVER_TOO_SHORT' ? shortestWaiver : longestNextStep);

/** Looked for where the step asks for them, and for staff alone. */
async function conflictsFor(tx: Tx, { match }: OpenedMatch, { action }: MatchCommand): Promise<MatchFacts['conflicts']> {
  if (!isStaff(tx.actor) || (action !== 'INTRODUCE' && action !== 'WAIVE_CONFLICT')) return undefined;
  const [found = []] = await conflictsOfPairs(tx.manager, [match]);
  return openConflicts(found, match.waivedConflicts);
}

const lockMatch = (tx: Tx, id: string): Promise<MatchEntity | null> =>
  tx.manager.findOne(MatchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

async function hasOtherTalks(tx: Tx, { id, needId }: MatchEntity): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    `select 1 from match where need_id = $1 and id <> $2 and (
       status in ('INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT')
       or status = 'PROJECT' and not exists (select 1 from project where project.match_id = match.id and project.status = 'STOPPED')
       or status = 'PARKED' and left_from in ('INTRODUCED', 'MEETING_HELD', 'SCOPING')) limit 1`,
    [needId, id],
  );
  return rows.length > 0;
}
