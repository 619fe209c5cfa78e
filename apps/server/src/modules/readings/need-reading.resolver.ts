import { Args, FieldResolver, Resolver } from 'type-graphql';
import { newestFirst, PageArgs, planned, Reads } from '../../platform/reading';
import { Need } from '../needs';
import { NeedReading, NeedReadingConnection } from './need-reading.type';

@Resolver(() => Need)
export class NeedReadingResolver {
  @FieldResolver(() => NeedReadingConnection, {
    description: 'Who opened it, newest first, for its own people and staff. Needs that are for everybody keep no record.',
  })
  @Reads({
    read: 'connection',
    type: () => NeedReading,
    on: (need, reading) => `${reading}.need_id = ${need}.id`,
    orderBy: () => newestFirst('at'),
  })
  readings(@Args() _page: PageArgs): never {
    return planned();
  }
}
