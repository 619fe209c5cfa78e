import type { MatchChange, MatchSource } from '@kongano/domain';
import { badInput, notFound } from '../../platform/errors';
import type { Tx } from '../../platform/use-case';
import { MatchEntity } from './match.entity';
import type { MatchSides } from './match.policy';
import type { Found } from './match-finder';

/** Who stands on the two sides. Throws not-found when either does not exist. */
export async function sidesOf(tx: Tx, needId: string, offerId: string): Promise<MatchSides> {
  const [sides]: MatchSides[] = await tx.manager.query(
    `select n.organisation_id as "needOrganisationId", n.author_id as "needAuthorId",
       o.organisation_id as "offerOrganisationId", o.author_id as "offerAuthorId", 'ANONYMOUS' in (n.visibility, o.visibility) as "isAnonymous"
     from need n, offer o where n.id = $1 and o.id = $2`,
    [needId, offerId],
  );
  if (!sides) throw notFound();
  return sides;
}

/** Two brokers may choose the same pair at once: the second waits here and finds the first one's match. */
export async function lockPair(tx: Tx, needId: string, offerId: string): Promise<MatchEntity | null> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${needId}:${offerId}`]);
  return tx.manager.findOne(MatchEntity, { where: { needId, offerId }, lock: { mode: 'pessimistic_write' } });
}

export async function insertMatch(
  tx: Tx,
  input: { id: string; needId: string; offerId: string; source?: MatchSource },
  found: Found,
  next: MatchChange,
): Promise<string> {
  if (await tx.manager.existsBy(MatchEntity, { id: input.id })) throw badInput('This id is taken.', 'Kitambulisho hiki kimeshatumika.');
  await tx.manager.insert(MatchEntity, {
    id: input.id,
    needId: input.needId,
    offerId: input.offerId,
    status: 'SHORTLISTED',
    source: input.source ?? 'BROKER',
    score: found.score,
    reasons: [...found.reasons],
    ownerId: tx.actor.personId,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
    ...next,
  });
  return input.id;
}

/** Whether cases can be this person's. */
export async function isBroker(tx: Tx, personId: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(`select 1 from person where id = $1 and 'BROKER' = any(roles)`, [personId]);
  return rows.length > 0;
}

export async function writeMatch(tx: Tx, match: MatchEntity, next: MatchChange): Promise<string> {
  await tx.manager.update(MatchEntity, { id: match.id }, { ...next, version: match.version + 1, updatedAt: tx.now });
  return match.id;
}
