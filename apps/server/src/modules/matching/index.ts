import { defineModule } from '../../platform/module';
import { NeedChanged, NeedService } from '../needs';
import { OfferChanged } from '../offers';
import { ThreadService } from '../threads';
import { MatchEntity } from './match.entity';
import { MatchResolver } from './match.resolver';
import { MatchService } from './match.service';
import { nextSteps } from './match.waiting';
import { MatchFinder } from './match-finder';
import { MatchFollower } from './match-follower';
import { NeedMatchesResolver, OfferMatchesResolver } from './posting-matches.resolver';
import { SubjectThreadResolver } from './subject-thread.resolver';
import { SubjectThreadService } from './subject-thread.service';
import { SuggestionResolver } from './suggestion.resolver';

export { MatchIntroduced } from './match.events';
export { MatchService };

/** Which offer fits which need and why, and what a broker makes of it. */
export const matchingModule = defineModule({
  name: 'matching',
  entities: [MatchEntity],
  setUp: ({ useCases, pool, log, events }, services) => {
    const finder = new MatchFinder(pool, log);
    const follower = new MatchFollower(pool, finder, log);
    const threads = services.get(ThreadService);
    const matches = services.provide(new MatchService(useCases, finder, services.get(NeedService), threads));
    events.listen(NeedChanged, ({ needId }) => finder.refresh('NEED', [needId]));
    events.listen(OfferChanged, ({ offerId }) => finder.refresh('OFFER', [offerId]));
    return {
      resolvers: [
        new MatchResolver(matches),
        new SuggestionResolver(finder, pool),
        new NeedMatchesResolver(),
        new OfferMatchesResolver(),
        new SubjectThreadResolver(new SubjectThreadService(useCases, pool, threads)),
      ],
      waiting: [nextSteps],
      start: async () => {
        await finder.fill();
        follower.start();
      },
      stop: async () => follower.stop(),
    };
  },
});
