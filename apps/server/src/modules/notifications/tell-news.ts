import type { NotificationNews } from '@kongano/domain';
import type { EventClass, Events, Tx } from '../../platform/use-case';
import { MatchTold } from '../matching';
import { NeedDisputed, NeedExpiring, NeedPublished, NeedReturned } from '../needs';
import { OfferExpiring, OfferPublished, OfferReturned } from '../offers';
import { ProjectTold } from '../projects';
import { MessagePosted, ThreadRead } from '../threads';
import { Notifier, notificationsTopic, type Telling } from './notifier.service';

/** The one place where what happens becomes notifications: each is written in the transaction of what it tells of. */
export function tellNews(events: Events, notifier: Notifier): void {
  const ofNeed = <E extends { readonly needId: string }>(event: EventClass<E>, news: NotificationNews) =>
    events.writeWith(event, ({ needId }, tx) => notifier.tell(tx, { news, whom: 'OWN_PEOPLE', kind: 'NEED', id: needId }));
  const ofOffer = <E extends { readonly offerId: string }>(event: EventClass<E>, news: NotificationNews) =>
    events.writeWith(event, ({ offerId }, tx) => notifier.tell(tx, { news, whom: 'OWN_PEOPLE', kind: 'OFFER', id: offerId }));
  ofNeed(NeedReturned, 'NEED_RETURNED');
  ofNeed(NeedDisputed, 'NEED_DISPUTED');
  ofNeed(NeedPublished, 'NEED_PUBLISHED');
  ofNeed(NeedExpiring, 'NEED_EXPIRING');
  ofOffer(OfferReturned, 'OFFER_RETURNED');
  ofOffer(OfferPublished, 'OFFER_PUBLISHED');
  ofOffer(OfferExpiring, 'OFFER_EXPIRING');
  events.writeWith(MatchTold, ({ matchId, news, whom }, tx) => notifier.tell(tx, { news, whom, kind: 'MATCH', id: matchId }));
  events.writeWith(ProjectTold, ({ projectId, news, whom }, tx) => notifier.tell(tx, { news, whom, kind: 'PROJECT', id: projectId }));
  events.writeWith(MessagePosted, async ({ threadId }, tx) => {
    const subject = await subjectOf(tx, threadId);
    if (subject) await notifier.tell(tx, { news: 'MESSAGE_POSTED', whom: 'PARTICIPANTS', ...subject, threadId });
  });
  events.writeWith(ThreadRead, ({ threadId }, tx) => markThreadRead(tx, threadId));
}

async function subjectOf(tx: Tx, threadId: string): Promise<Pick<Telling, 'kind' | 'id'> | undefined> {
  const [subject]: Pick<Telling, 'kind' | 'id'>[] = await tx.manager.query(
    'select subject as kind, subject_id as id from thread where id = $1',
    [threadId],
  );
  return subject;
}

/** Whoever reads a conversation needs to be told of it no more. */
async function markThreadRead(tx: Tx, threadId: string): Promise<void> {
  const [read]: [unknown[]] = await tx.manager.query(
    `update notification set read_at = now(), occasion = id::text where thread_id = $1 and person_id = $2 and read_at is null returning id`,
    [threadId, tx.actor.personId],
  );
  if (read.length > 0) await tx.hint(notificationsTopic(tx.actor.personId ?? ''), {});
}
