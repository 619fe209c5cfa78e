import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import type { EventClass } from '../../platform/use-case';
import { AnswerLinks, MatchTold } from '../matching';
import { NeedDisputed, NeedExpiring, NeedPublished, NeedReturned } from '../needs';
import { OfferExpiring, OfferPublished, OfferReturned } from '../offers';
import { ProjectTold } from '../projects';
import type { CaseNews } from './case-letters';
import { CaseLetters } from './case-letters.service';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

/** What waits for a person, and the letters that tell them. */
export const notificationsModule = defineModule({
  name: 'notifications',
  entities: [],
  setUp: ({ pool, waiting, mail, config, events }, services) => {
    const letters = new CaseLetters(pool, mail, services.get(SessionReader), services.get(AnswerLinks), config.publicUrl);
    const tell = <E extends object>(event: EventClass<E>, news: CaseNews, idOf: (event: E) => string) =>
      events.listen(event, (told) => letters.tell(news, idOf(told)));
    tell(NeedReturned, 'NEED_RETURNED', ({ needId }) => needId);
    tell(NeedDisputed, 'NEED_DISPUTED', ({ needId }) => needId);
    tell(NeedPublished, 'NEED_PUBLISHED', ({ needId }) => needId);
    tell(NeedExpiring, 'NEED_EXPIRING', ({ needId }) => needId);
    tell(OfferReturned, 'OFFER_RETURNED', ({ offerId }) => offerId);
    tell(OfferPublished, 'OFFER_PUBLISHED', ({ offerId }) => offerId);
    tell(OfferExpiring, 'OFFER_EXPIRING', ({ offerId }) => offerId);
    events.listen(MatchTold, ({ matchId, news, whom, actorId }) => letters.tell(news, matchId, { whom, actorId }));
    events.listen(ProjectTold, ({ projectId, news, whom, actorId }) => letters.tell(news, projectId, { whom, actorId }));
    return { resolvers: [new WaitingResolver(new WaitingService(pool, waiting))], jobs: letters.jobs() };
  },
});
