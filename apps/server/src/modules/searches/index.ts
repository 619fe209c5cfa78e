import { defineModule } from '../../platform/module';
import { SavedSearchEntity } from './saved-search.entity';
import { SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

/** Searches that people save, to see what came since. */
export const searchesModule = defineModule({
  name: 'searches',
  entities: [SavedSearchEntity],
  setUp: ({ useCases }) => ({ resolvers: [new SearchResolver(new SearchService(useCases))] }),
});
