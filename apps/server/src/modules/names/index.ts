import { defineModule } from '../../platform/module';
import { PostingNamesResolver } from './posting-names.resolver';
import { PostingNamesReader } from './posting-names.service';

/** Names that are pointed out in texts before others read them. */
export const namesModule = defineModule({
  name: 'names',
  entities: [],
  setUp: ({ pool }) => ({ resolvers: [new PostingNamesResolver(new PostingNamesReader(pool))] }),
});
