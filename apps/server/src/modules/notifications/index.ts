import { secretFor } from '../../platform/config';
import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import { AnswerLinks } from '../matching';
import { CentreResolver } from './centre.resolver';
import { CentreService } from './centre.service';
import { Digests } from './digests.service';
import { NotificationLetters } from './notification-letters.service';
import { Notifier } from './notifier.service';
import { SettingsResolver } from './settings.resolver';
import { SettingsService } from './settings.service';
import { tellNews } from './tell-news';
import { addUnsubscribeRoutes } from './unsubscribe.routes';
import { UnsubscribeTokens } from './unsubscribe-tokens';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

/** What waits for a person, and what they are told: at the screen and by letter. */
export const notificationsModule = defineModule({
  name: 'notifications',
  entities: [],
  setUp: ({ pool, waiting, mail, config, events, clock, useCases }, services) => {
    const tokens = new UnsubscribeTokens(secretFor(config, 'unsubscribe-links'));
    const { publicUrl } = config;
    const parts = { pool, mail, sessions: services.get(SessionReader), answers: services.get(AnswerLinks), tokens, publicUrl, clock };
    const letters = new NotificationLetters(parts);
    tellNews(events, new Notifier());
    return {
      resolvers: [
        new WaitingResolver(new WaitingService(pool, waiting)),
        new CentreResolver(new CentreService(pool, useCases)),
        new SettingsResolver(new SettingsService(pool, useCases)),
      ],
      routes: (http) => addUnsubscribeRoutes(http, pool, tokens),
      jobs: [...letters.jobs(), ...new Digests(parts, letters).jobs()],
    };
  },
});
