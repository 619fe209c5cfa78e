import type { MatchState } from '@kongano/domain';
import type { Pool } from 'pg';
import { viewerScope } from '../../../platform/reading';
import type { Actor, SessionReader } from '../../../platform/session';
import { needVisible } from '../../needs';
import type { MatchSides } from '../match.policy';
import { type AnswerLink, type AnswerTokens, askedStatuses } from './answer-tokens';
import { askedAt, isOpenTo, sideOf } from './asked-match';

export interface AskedMatch extends MatchState, MatchSides {
  readonly title: string;
  readonly declinedAt: Date | null;
  /** Who said no. */
  readonly declinedBy: string | null;
}

/** The links of one letter; each is null where that answer cannot be given (any more). */
export interface LetterAnswers {
  readonly yes: string | null;
  readonly no: string | null;
}

const linkDays = 14;

/** Whether a link is still within its time. */
export const isInTime = ({ askedAt: since }: Pick<AnswerLink, 'askedAt'>, now: Date): boolean =>
  now.getTime() - since.getTime() < linkDays * 24 * 60 * 60 * 1000;

/** Links for letters by which a side answers without signing in. */
export class AnswerLinks {
  constructor(
    private readonly pool: Pool,
    private readonly sessions: SessionReader,
    private readonly tokens: AnswerTokens,
    private readonly publicUrl: string,
    private readonly clock: () => Date,
  ) {}

  /** Full addresses for a person's letter about a match. */
  async ofLetter(personId: string, matchId: string): Promise<LetterAnswers> {
    const actor = await this.sessions.actorOfPerson(personId);
    const match = actor && (await this.match(actor, matchId));
    const side = match && sideOf(actor, match);
    const status = askedStatuses.find((one) => one === match?.status);
    const since = match && askedAt(match);
    if (!side || !status || !since) return { yes: null, no: null };
    const linkOf = (isYes: boolean): string | null => {
      const link = { matchId, personId, status, askedAt: since, isYes };
      return isInTime(link, this.clock()) && isOpenTo(match, link, side)
        ? `${this.publicUrl}/answer/${this.tokens.tokenOf(link)}?lang=${actor.language}`
        : null;
    };
    return { yes: linkOf(true), no: linkOf(false) };
  }

  /** The match as the person may know it: named by its need, or by the offer where the need is hidden from them. */
  async match(actor: Actor, matchId: string): Promise<AskedMatch | null> {
    const values: unknown[] = [matchId];
    const { rows } = await this.pool.query<AskedMatch>(
      `select m.status, m.approached_at as "approachedAt", m.introduced_at as "introducedAt", m.need_interest_at as "needInterestAt",
         m.offer_interest_at as "offerInterestAt", n.organisation_id as "needOrganisationId", n.author_id as "needAuthorId",
         o.organisation_id as "offerOrganisationId", o.author_id as "offerAuthorId", d.at as "declinedAt", d.actor_id as "declinedBy",
         case when ${needVisible('n', viewerScope(actor, values))} then n.title else o.title end as title
       from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id
         left join lateral (select a.at, a.actor_id from activity a where a.subject_kind = 'MATCH' and a.subject_id = m.id and a.verb = 'match.declined'
           order by a.id desc limit 1) d on m.status = 'DECLINED'
       where m.id = $1`,
      values,
    );
    return rows[0] ?? null;
  }
}
