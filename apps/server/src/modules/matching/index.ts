import { defineModule } from '../../platform/module';
import { NeedChanged, NeedService } from '../needs';
import { OfferChanged } from '../offers';
import { Receipts } from '../receipts';
import { ThreadService } from '../threads';
import { SimilarNeedsResolver, SimilarOffersResolver } from './alike.resolver';
import { Alike } from './alike.service';
import { AnswerTimesResolver } from './answer-times.resolver';
import { AnswerLinks, setUpAnswers } from './answers';
import { Batches, BatchRunner, BatchStore, BatchView, MatchBatchResolver } from './batches';
import { matchReceiptVisible, NdaResolver, NdaService } from './confidence';
import { DismissalResolver } from './dismissal.resolver';
import { Dismissals } from './dismissals.service';
import { ExpertDismissals, ExpertFinder, ExpertResolver, Experts } from './experts';
import { ActiveWeights, Learner, LearningProgress, MatchModelResolver, MatchModelStore, MatchModels } from './learning';
import { MatchEntity } from './match.entity';
import { MatchResolver } from './match.resolver';
import { MatchService } from './match.service';
import { answers, nextSteps } from './match.waiting';
import { MatchBrokersResolver } from './match-brokers.resolver';
import { MatchClock } from './match-clock.service';
import { MatchFinder } from './match-finder';
import { MatchFollower } from './match-follower';
import { addMatchMetrics } from './match-metrics';
import { MatchStepsResolver } from './match-steps.resolver';
import { MatchSteps } from './match-steps.service';
import { openMeaning } from './meaning';
import { NeedMatchesResolver, OfferMatchesResolver } from './posting-matches.resolver';
import { MatchIndexRebuilds, MatchIndexResolver, MatchProjection, openMatchThread, PostingFeed } from './projection';
import { NeedHelps, NeedProspectEntity, Prospects, UnansweredResolver } from './prospects';
import { Repeating } from './repeating';
import { SubjectThreadResolver } from './subject-thread.resolver';
import { SubjectThreadService } from './subject-thread.service';
import { SuggestionResolver } from './suggestion.resolver';
import { Suggestions } from './suggestions.service';
import { NeedTriage, TriageResolver } from './triage';
import { UnmatchedNeedsResolver } from './unmatched-needs.resolver';

export { MatchTold } from './match.events';
export { Match } from './match.type';
export { matchVisible } from './match.visibility';
export type { OpenedMatch } from './match-steps.service';
export { AnswerLinks, MatchService };

/** Which offer fits which need and why, and what a broker makes of it. */
export const matchingModule = defineModule({
  name: 'matching',
  entities: [MatchEntity, NeedProspectEntity],
  setUp: (platform, services) => {
    const { config, useCases, pool, log, events, clock } = platform;
    const plain = new PostingFeed(pool);
    const meaning =
      config.embeddings &&
      openMeaning({
        ...{ settings: config.embeddings, pool, log, clock },
        load: (side, ids) => plain.load(side, ids),
        refresh: (side, ids) => projection.refresh(side, ids),
      });
    const feed = new PostingFeed(pool, meaning?.attach);
    const projection: MatchProjection = new MatchProjection(feed, log, openMatchThread);
    const follower = new MatchFollower(pool, projection, log);
    const models = new MatchModelStore(pool);
    const active = new ActiveWeights(models);
    const choices = new Repeating(1_000, () => active.follow(), log, 'the choice of weights could not be read');
    const finder = new MatchFinder(projection, feed, active);
    const learner = new Learner({ pool, useCases, feed, projection, models });
    const rebuilds = new MatchIndexRebuilds(useCases);
    const dismissals = new Dismissals(useCases, pool, feed);
    const suggestions = new Suggestions(pool, finder, dismissals);
    const expertFinder = new ExpertFinder(projection, feed, finder);
    const expertDismissals = new ExpertDismissals(useCases, pool, feed, expertFinder);
    const experts = new Experts(expertFinder, suggestions, dismissals, expertDismissals);
    const prospects = new Prospects({ pool, feed, finder, active });
    const batchStore = new BatchStore(pool);
    const batchRunner = new BatchRunner({ store: batchStore, feed, finder, log });
    const batches = new Batches(useCases, batchStore, finder);
    const alike = new Alike(finder);
    const [threads, needs] = [services.get(ThreadService), services.get(NeedService)];
    const steps = new MatchSteps(useCases, needs);
    const matchClock = new MatchClock({ useCases, pool, clock }, steps);
    const matches = services.provide(new MatchService({ useCases, finder, needs, threads, steps }));
    const answerRoutes = setUpAnswers(platform, services, steps);
    services.get(Receipts).register({ subject: 'MATCH', mayRead: matchReceiptVisible });
    events.listen(NeedChanged, ({ needId }) => projection.refresh('NEED', [needId]));
    events.listen(OfferChanged, ({ offerId }) => projection.refresh('OFFER', [offerId]));
    return {
      resolvers: [
        new MatchResolver(matches),
        new MatchStepsResolver(matches),
        new NdaResolver(new NdaService(useCases)),
        new MatchBrokersResolver(pool),
        new AnswerTimesResolver(pool),
        new UnmatchedNeedsResolver(),
        new SuggestionResolver(suggestions),
        new TriageResolver(new NeedTriage(pool, finder, feed)),
        new ExpertResolver(experts, expertDismissals),
        new UnansweredResolver(new NeedHelps(pool, finder, experts)),
        new DismissalResolver(dismissals),
        new SimilarNeedsResolver(alike),
        new SimilarOffersResolver(alike),
        new NeedMatchesResolver(),
        new OfferMatchesResolver(),
        new MatchModelResolver(new MatchModels(useCases, models, active), new LearningProgress(pool, models)),
        new MatchIndexResolver(rebuilds),
        new MatchBatchResolver(batches, new BatchView(pool, batchStore)),
        new SubjectThreadResolver(new SubjectThreadService(useCases, pool, threads)),
      ],
      routes: answerRoutes,
      waiting: [nextSteps, answers],
      jobs: [
        ...matchClock.jobs(),
        ...learner.jobs(),
        ...rebuilds.jobs(),
        ...batchRunner.jobs(),
        ...(meaning?.jobs ?? []),
        ...prospects.jobs(),
      ],
      start: async () => {
        projection.start();
        await active.follow();
        choices.start();
        follower.start();
        meaning?.start();
      },
      stop: async () => {
        batchRunner.stop();
        await choices.stop();
        await follower.stop();
        await meaning?.stop();
        await projection.stop();
      },
      metrics: (registry) => {
        addMatchMetrics(registry, { projection, follower, active });
        meaning?.addMetrics(registry);
      },
    };
  },
});
