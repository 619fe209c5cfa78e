import type { DeclineReason, MatchCommand, PostingSide } from '@kongano/domain';
import { Refusal } from '../../../platform/errors';
import { problem } from '../../../platform/graphql';
import type { Actor, SessionReader } from '../../../platform/session';
import type { Call, Outcome, Problem, Tx } from '../../../platform/use-case';
import type { MatchSteps, OpenedMatch } from '../match-steps.service';
import { type AnswerLinks, type AskedMatch, isInTime } from './answer-links.service';
import type { AnswerLink, AnswerTokens } from './answer-tokens';
import { interestOf, isOpenTo, sideOf } from './asked-match';

/** What the page of a link shows. `MOVED`: the question no longer stands, and the side had not answered it. */
export interface AnswerPage {
  readonly matchId: string;
  readonly title: string;
  readonly asks: 'YES' | 'NO';
  readonly isIntroduction: boolean;
  readonly state: 'OPEN' | 'SAID_YES' | 'SAID_NO' | 'MOVED';
  readonly answeredAt: Date | null;
}

export interface DeclineWords {
  readonly reason: DeclineReason;
  readonly note: string | null;
}

interface Known {
  readonly link: AnswerLink;
  readonly actor: Actor;
  readonly match: AskedMatch;
  readonly side: PostingSide;
}

interface Parts {
  readonly links: AnswerLinks;
  readonly tokens: AnswerTokens;
  readonly sessions: SessionReader;
  readonly steps: MatchSteps;
  readonly clock: () => Date;
}

/** Answers to an approach or an introduction from the letter itself: the same steps as on the page of the match, taken by the person the letter was for. */
export class AnswersByLink {
  constructor(private readonly parts: Parts) {}

  /** Reads only: mail programs open links to look at them. Null for what is no link, is over, or is of somebody who left. */
  async look(token: unknown): Promise<AnswerPage | null> {
    const known = await this.#open(token);
    if (!known) return null;
    const { link, match, side } = known;
    return {
      ...{ matchId: link.matchId, title: match.title, asks: link.isYes ? 'YES' : 'NO', isIntroduction: link.status === 'INTRODUCED' },
      ...(await this.#stateOf(known, match, side)),
    };
  }

  async answer(call: Call, token: unknown, words: DeclineWords | null): Promise<Outcome> {
    const known = await this.#open(token);
    const over = { problems: [problem(call, 'LINK_OVER')] };
    if (!known) return over;
    const { link, side } = known;
    if (link.isYes !== (words === null)) return over;
    const command: MatchCommand = words ? { action: 'DECLINE', ...words } : { action: 'RECORD_INTEREST', side, note: null };
    const alsoDo = async (_tx: Tx, { match }: OpenedMatch): Promise<Problem | null> =>
      isOpenTo(match, link, side) ? null : problem(call, 'LINK_OVER');
    try {
      const { problems } = await this.parts.steps.take({ ...call, actor: known.actor }, link.matchId, { command, alsoDo, isByLink: true });
      return { problems };
    } catch (error) {
      // They left their organisation while they read the page.
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return over;
      throw error;
    }
  }

  async #open(token: unknown): Promise<Known | null> {
    const { tokens, sessions, links, clock } = this.parts;
    const link = tokens.read(token);
    const actor = link && isInTime(link, clock()) ? await sessions.actorOfPerson(link.personId) : null;
    const match = link && actor && (await links.match(actor, link.matchId));
    const side = match && sideOf(actor, match);
    return link && actor && match && side ? { link, actor, match, side } : null;
  }

  async #stateOf({ link, actor }: Known, match: AskedMatch, side: PostingSide): Promise<Pick<AnswerPage, 'state' | 'answeredAt'>> {
    if (isOpenTo(match, link, side)) return { state: 'OPEN', answeredAt: null };
    if (match.status === 'DECLINED') {
      const decliner = match.declinedBy === null ? null : await this.parts.sessions.actorOfPerson(match.declinedBy);
      const isOwn = match.declinedBy === actor.personId || (decliner !== null && sideOf(decliner, match) === side);
      return isOwn ? { state: 'SAID_NO', answeredAt: match.declinedAt } : { state: 'MOVED', answeredAt: null };
    }
    const saidYes = interestOf(match, side);
    return saidYes ? { state: 'SAID_YES', answeredAt: saidYes } : { state: 'MOVED', answeredAt: null };
  }
}
