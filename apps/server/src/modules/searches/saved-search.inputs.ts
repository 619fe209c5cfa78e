import { checkSearchLimits, cleanInput, type SearchKind as SearchKindValue } from '@kongano/domain';
import { Field, InputType } from 'type-graphql';
import { problem } from '../../platform/graphql';
import type { Call, Problem } from '../../platform/use-case';
import { SearchKind } from './saved-search.type';

@InputType()
export class SavedSearchInput {
  @Field(() => SearchKind) readonly kind!: SearchKindValue;
  @Field() readonly name!: string;
  @Field({ description: 'What stands after `?` in the address of the list.' }) readonly address!: string;
}

/** The input as it is stored, and what in it the person has to mend. */
export function readSearchInput(call: Call, input: SavedSearchInput, now: Date): { value: SavedSearchInput; problems: Problem[] } {
  const { value, problems } = cleanInput({ ...input, address: sortedAddress(input.address) });
  return {
    value,
    problems: [
      ...problems.map(({ code, field }) => problem(call, code, field)),
      ...checkSearchLimits(value, now).map(({ code, field, limit = 0 }) => problem(call, code, field, { limit })),
    ],
  };
}

/** One way to write what means the same, so that nothing is saved twice; whatever was sent becomes a plain address. */
function sortedAddress(address: string): string {
  const parameters = new URLSearchParams(address);
  parameters.sort();
  return parameters.toString();
}
