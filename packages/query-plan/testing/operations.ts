import fc from 'fast-check';
import {
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from './library';
import { authorId, libraryRows } from './library-rows';

/** An argument's value twice: the second is sent in the second request of the same document, if the argument is a variable. */
interface Argument {
  readonly name: string;
  readonly values: readonly [unknown, unknown];
  readonly isVariable: boolean;
}
interface Directive {
  readonly name: 'include' | 'skip';
  readonly values: readonly [unknown, unknown];
  readonly isVariable: boolean;
}
export interface FieldPart {
  readonly kind: 'field';
  readonly owner: string;
  readonly name: string;
  readonly args: readonly Argument[];
  readonly parts: readonly Part[];
  readonly directive: Directive | null;
}
interface FragmentPart {
  readonly kind: 'inline' | 'fragment';
  readonly on: string;
  readonly parts: readonly Part[];
  readonly directive: Directive | null;
}
export type Part = FieldPart | FragmentPart;

/** Left to resolvers, so no answer of one statement. */
const UNPLANNED = new Set(['Query.greeting', 'Query.named', 'Book.explanation']);
const MAX_DEPTH = 6;
const known = new Map<string, fc.Arbitrary<readonly Part[]>>();

/** Selections of a whole query. */
export const operations = (): fc.Arbitrary<readonly Part[]> => partsOf('Query', 0);

function partsOf(name: string, depth: number): fc.Arbitrary<readonly Part[]> {
  const key = `${name} ${depth}`;
  const type = schema.getType(name);
  const parts = known.get(key) ?? (isAbstractType(type) ? makeAbstractParts(type, depth) : makeParts(objectType(name), depth));
  known.set(key, parts);
  return parts;
}

/** Fields of the interface itself, `__typename`, and fragments on what it can be, also on another interface. */
function makeAbstractParts(type: GraphQLAbstractType, depth: number): fc.Arbitrary<readonly Part[]> {
  const own = isInterfaceType(type) ? Object.values(type.getFields()).map((field) => fieldOf(type.name, field, depth)) : [];
  const members = ['Author', 'Review', 'Named'].map((on) =>
    fc.record({
      kind: fc.constantFrom('inline' as const, 'fragment' as const),
      on: fc.constant(on),
      parts: fc.constant(null).chain(() => partsOf(on, depth + 1)),
      directive: directives(),
    }),
  );
  return fc.array(fc.oneof(typenameOf(type.name), ...own, ...(depth < MAX_DEPTH ? members : [])), { minLength: 1, maxLength: 3 });
}

const typenameOf = (owner: string) => fc.constant<Part>({ kind: 'field', owner, name: '__typename', args: [], parts: [], directive: null });

function makeParts(type: GraphQLObjectType, depth: number): fc.Arbitrary<readonly Part[]> {
  const fields = Object.values(type.getFields()).filter((field) => !UNPLANNED.has(`${type.name}.${field.name}`));
  const shallow = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const usable = depth < MAX_DEPTH || shallow.length === 0 ? fields : shallow;
  const choices = [typenameOf(type.name), ...usable.map((field) => fieldOf(type.name, field, depth))];
  const fragmentOn = (on: string, parts: readonly fc.Arbitrary<Part>[]): fc.Arbitrary<Part> =>
    fc.record({
      kind: fc.constantFrom('inline' as const, 'fragment' as const),
      on: fc.constant(on),
      parts: fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 2 }),
      directive: directives(),
    });
  const wider = type.getInterfaces().map((named) =>
    fragmentOn(
      named.name,
      Object.values(named.getFields()).map((field) => fieldOf(named.name, field, depth)),
    ),
  );
  const wrapped = fc.oneof(fragmentOn(type.name, choices), ...wider);
  return fc.array(fc.oneof({ weight: 6, arbitrary: fc.oneof(...choices) }, { weight: 1, arbitrary: wrapped }), {
    minLength: 1,
    maxLength: depth > 3 ? 2 : 4,
  });
}

function fieldOf(owner: string, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Part> {
  const type = getNamedType(field.type);
  return fc.record({
    kind: fc.constant('field' as const),
    owner: fc.constant(owner),
    name: fc.constant(field.name),
    args: argumentsOf(owner, field),
    parts: isObjectType(type) || isAbstractType(type) ? fc.constant(null).chain(() => partsOf(type.name, depth + 1)) : fc.constant([]),
    directive: directives(),
  });
}

function directives(): fc.Arbitrary<Directive | null> {
  const directive = fc.record({
    name: fc.constantFrom('include' as const, 'skip' as const),
    values: twice(fc.boolean()),
    isVariable: fc.boolean(),
  });
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: directive });
}

const twice = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(value, value);
const orNull = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const size = orNull(fc.integer({ min: 0, max: 6 }));
/** A row whose cursor is sent: of a book, or of an entry. */
const cursor = fc.integer({ min: 1, max: 26 }).map((row) => ({ row }));
const years = fc.record(
  { from: orNull(fc.integer({ min: 1979, max: 1986 })), to: orNull(fc.integer({ min: 1979, max: 1986 })) },
  { requiredKeys: [] },
);
const tags = fc.array(fc.constantFrom('old', 'rare', 'new', 'none'), { maxLength: 3 });
const filter = fc.record(
  {
    genre: orNull(fc.constantFrom('NOVEL', 'POETRY', 'SCIENCE').map((name) => ({ name }))),
    draftsOnly: orNull(fc.boolean()),
    years: orNull(years),
    tags: orNull(tags),
  },
  { requiredKeys: [] },
);
const sort = fc.constantFrom('TITLE', 'NEWEST', 'PRICE', 'OLDEST_DEAREST').map((name) => ({ name }));
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  limit: size,
  first: size,
  last: fc.integer({ min: 0, max: 6 }),
  after: orNull(cursor),
  before: orNull(cursor),
  filter: orNull(filter),
  sort,
  stars: orNull(fc.integer({ min: 0, max: 5 })),
  newestFirst: orNull(fc.boolean()),
  year: orNull(fc.integer({ min: 1979, max: 1986 })),
};

function argumentsOf(owner: string, field: GraphQLField<unknown, unknown>): fc.Arbitrary<readonly Argument[]> {
  if (field.name === 'book' && owner === 'Query') return required('id', fc.integer({ min: 1, max: 27 }).map(String));
  if (field.name === 'entry' && owner === 'Query')
    return required('id', fc.constantFrom(authorId(1), ...libraryRows.review.map(({ id }) => id)));
  if (field.name === 'author' && owner === 'Query') return required('id', fc.integer({ min: 0, max: 4 }).map(authorId));
  const names = field.args.map((arg) => arg.name);
  return fc.subarray(names).chain((chosen) => {
    const used = chosen.filter((name) => name !== 'last' || !chosen.includes('first'));
    return fc.tuple(...used.map((name) => argument(name, VALUES[name] ?? fc.constant(null)))).map((args): readonly Argument[] => args);
  });
}

const argument = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Argument> =>
  fc.record({
    name: fc.constant(name),
    values: name === 'sort' ? value.map((one) => [one, one] as const) : twice(value),
    isVariable: fc.boolean(),
  });
const required = (name: string, value: fc.Arbitrary<unknown>) => argument(name, value).map((one) => [one]);

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no object type ${name}`);
  return type;
}
