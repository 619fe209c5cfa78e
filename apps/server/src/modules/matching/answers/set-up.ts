import type { FastifyInstance } from 'fastify';
import { secretFor } from '../../../platform/config';
import type { Platform, Services } from '../../../platform/module';
import { SessionReader } from '../../../platform/session';
import { LinkGuard } from '../../identity';
import type { MatchSteps } from '../match-steps.service';
import { addAnswerRoutes } from './answer.routes';
import { AnswerLinks } from './answer-links.service';
import { AnswerTokens } from './answer-tokens';
import { AnswersByLink } from './answers-by-link.service';

/** Answers from a letter; letters find their links under {@link AnswerLinks}. */
export function setUpAnswers({ config, pool, clock }: Platform, services: Services, steps: MatchSteps): (http: FastifyInstance) => void {
  const sessions = services.get(SessionReader);
  const tokens = new AnswerTokens(secretFor(config, 'answer-links'));
  const links = services.provide(new AnswerLinks(pool, sessions, tokens, config.publicUrl, clock));
  const answers = new AnswersByLink({ links, tokens, sessions, steps, clock });
  const guard = services.get(LinkGuard);
  return (http) => addAnswerRoutes(http, guard, answers);
}
