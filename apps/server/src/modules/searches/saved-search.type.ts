import { type SearchKind as SearchKindValue, searchKinds } from '@kongano/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf, Problem } from '../../platform/graphql';
import { ReadFrom, Reads } from '../../platform/reading';
import { SavedSearchEntity } from './saved-search.entity';
import { savedSearchVisible } from './saved-search.visibility';

export const SearchKind = enumOf('SearchKind', searchKinds, 'What is looked for.');

@ObjectType({ description: 'Words and filters of a list that a person wants to come back to.' })
@ReadFrom(() => SavedSearchEntity, { visible: savedSearchVisible })
export class SavedSearch {
  @Field(() => ID) readonly id!: string;
  @Field(() => SearchKind) readonly kind!: SearchKindValue;
  @Field() readonly name!: string;
  @Field({ description: 'What stands after `?` in the address of the list.' }) readonly address!: string;
  @Field(() => Date, { description: 'When its person last looked; what was published later is new.' }) readonly seenAt!: Date;
}

@ObjectType()
export class SavedSearchPayload {
  readonly searchId!: string | null;
  @Field(() => SavedSearch, { nullable: true, description: 'Null once it is removed.' })
  @Reads({ read: 'byKey', type: () => SavedSearch, property: 'searchId' })
  readonly search!: SavedSearch | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
