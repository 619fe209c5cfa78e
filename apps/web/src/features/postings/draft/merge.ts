/** Three states of the same thing: what both began with, what is here, what the server has. */
export interface Versions<Values> {
  base: Values;
  mine: Values;
  theirs: Values;
}

type Compare<Values> = (values: Values) => object;

interface Merged<Values> {
  values: Values;
  /** Changed on both sides, and not alike: the person must choose. `values` has mine. */
  conflicts: (keyof Values & string)[];
}

/** Keys whose values differ, as the server would see them: spaces at the end of a text are no difference. */
export function changedKeys<Values extends object>(one: Values, other: Values, compare: Compare<Values>): (keyof Values & string)[] {
  const [first, second] = [texts(compare(one)), texts(compare(other))];
  // The keys of an object are names of its type.
  return (Object.keys(one) as (keyof Values & string)[]).filter((key) => first.get(key) !== second.get(key));
}

function texts(input: object): Map<string, string> {
  return new Map(Object.entries(input).map(([key, value]) => [key, JSON.stringify(value)]));
}

/** What only one side changed is taken from that side. */
export function mergeVersions<Values extends object>({ base, mine, theirs }: Versions<Values>, compare: Compare<Values>): Merged<Values> {
  const here = changedKeys(base, mine, compare);
  const there = changedKeys(base, theirs, compare);
  const different = changedKeys(mine, theirs, compare);
  const values = { ...theirs };
  for (const key of here) values[key] = mine[key];
  return { values, conflicts: here.filter((key) => there.includes(key) && different.includes(key)) };
}
