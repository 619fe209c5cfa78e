import { mostSavedSearches, type SearchKind as SearchKindValue } from '@kongano/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access, byText, planned, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { SavedSearchInput } from './saved-search.inputs';
import { SavedSearch, SavedSearchPayload, SearchKind } from './saved-search.type';
import { type SavedSearchOutcome, SearchService } from './search.service';

interface Context {
  readonly call: Call;
}

@Resolver()
export class SearchResolver {
  constructor(private readonly searches: SearchService) {}

  @Query(() => [SavedSearch], { description: 'The viewer’s own, by name.' })
  @Access(signedIn)
  @Reads({
    read: 'many',
    type: () => SavedSearch,
    on: (_, search, at) => `${search}.kind = ${at.arg('kind', 'text')}`,
    orderBy: () => byText('name'),
    limit: mostSavedSearches,
  })
  savedSearches(@Arg('kind', () => SearchKind) _kind: SearchKindValue): never {
    return planned();
  }

  @Mutation(() => SavedSearchPayload)
  @Access(signedIn)
  saveSearch(
    @Ctx() { call }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('input') input: SavedSearchInput,
  ): Promise<SavedSearchOutcome> {
    return this.searches.save(call, id, input);
  }

  @Mutation(() => SavedSearchPayload)
  @Access(signedIn)
  removeSearch(@Ctx() { call }: Context, @Arg('id', () => ID) id: string): Promise<SavedSearchOutcome> {
    return this.searches.remove(call, id);
  }

  @Mutation(() => SavedSearchPayload)
  @Access(signedIn)
  markSearchSeen(@Ctx() { call }: Context, @Arg('id', () => ID) id: string): Promise<SavedSearchOutcome> {
    return this.searches.markSeen(call, id);
  }
}
