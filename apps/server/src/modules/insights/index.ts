import { defineModule } from '../../platform/module';
import { FiguresResolver } from './figures.resolver';

/** What came of it, in figures. */
export const insightsModule = defineModule({
  name: 'insights',
  entities: [],
  setUp: () => ({ resolvers: [new FiguresResolver()] }),
});
