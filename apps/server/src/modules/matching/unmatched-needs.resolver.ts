import { Args, Query, Resolver } from 'type-graphql';
import { Access, PageArgs, planned, Reads, staff } from '../../platform/reading';
import { Need, NeedConnection } from '../needs';
import { byAge } from '../postings';
import { isInHand } from './match.visibility';

const unmatched = (need: string): string => `${need}.status = 'PUBLISHED' and not ${isInHand(`${need}.id`)}`;

@Resolver()
export class UnmatchedNeedsResolver {
  @Query(() => NeedConnection, { description: 'Published needs of which no broker has a pair in hand; those that wait longest first.' })
  @Access(staff)
  @Reads({ read: 'connection', type: () => Need, on: (_, need) => unmatched(need), orderBy: () => byAge('asc') })
  unmatchedNeeds(@Args() _args: PageArgs): never {
    return planned();
  }
}
