import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a domain union. Names and values are the same text, so that what PostgreSQL holds can be answered unchanged. */
export function enumOf<V extends string>(name: string, values: readonly V[], description: string): Readonly<Record<V, V>> {
  const entries = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(entries, { name, description });
  // fromEntries forgets the keys it was given; they are exactly the values.
  return entries as Readonly<Record<V, V>>;
}
