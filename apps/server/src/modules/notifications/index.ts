import { defineModule } from '../../platform/module';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

/** What waits for a person, and the letters that tell them. */
export const notificationsModule = defineModule({
  name: 'notifications',
  entities: [],
  setUp: ({ pool, waiting }) => ({ resolvers: [new WaitingResolver(new WaitingService(pool, waiting))] }),
});
