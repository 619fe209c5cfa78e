import type { ReadModel } from '@kongano/query-plan';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values worth asking for, by the name of an argument or of a field of an input: ids, codes, words that are in the database, and some that are not. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

export interface GeneratedQuery {
  readonly text: string;
  /** Aliases of root fields that are connections; each takes its cursor from the variable of the same name. */
  readonly pages: readonly string[];
}

const MOST_DEEP = 4;

/** Queries over all that plans can answer whole, with aliases, fragments, directives and arguments. */
export class GeneratedQueries {
  readonly #known = new Map<string, fc.Arbitrary<string>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: ReadModel,
    private readonly values: KnownValues,
  ) {}

  queries(): fc.Arbitrary<GeneratedQuery> {
    const query = this.schema.getQueryType();
    const fields = Object.values(query?.getFields() ?? {}).filter(({ name }) => this.#isPlanned(this.model.query[name]?.read));
    return fc.array(fc.oneof(...fields.map((field) => this.#root(field))), { minLength: 1, maxLength: 2 }).map((roots) => {
      const pages = roots.flatMap(({ isPage }, index) => (isPage ? [`root${index}`] : []));
      const declared = pages.map((name) => `$${name}: String`).join(', ');
      const selected = roots.map(({ write }, index) => write(`root${index}`)).join(' ');
      return { text: `query Generated${declared && `(${declared})`} { ${selected} }`, pages };
    });
  }

  #root(field: GraphQLField<unknown, unknown>): fc.Arbitrary<{ isPage: boolean; write: (alias: string) => string }> {
    const isPage = this.model.query[field.name]?.read === 'connection';
    return fc.tuple(this.#arguments(field), this.#below(field, 0)).map(([args, below]) => ({
      isPage,
      write: (alias) => {
        const all = isPage ? [...args, `after: $${alias}`] : args;
        const rest = isPage ? below.replace(/^ \{/, ' { pageInfo { endCursor }') : below;
        return `${alias}: ${field.name}${all.length > 0 ? `(${all.join(', ')})` : ''}${rest}`;
      },
    }));
  }

  #selections(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const key = `${type.name} ${depth}`;
    const made = this.#known.get(key) ?? this.#make(type, depth);
    this.#known.set(key, made);
    return made;
  }

  #make(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const reads = this.model.types[type.name]?.fields;
    const fields = Object.values(type.getFields()).filter(
      (field) => (!reads || this.#isPlanned(reads[field.name]?.read)) && (depth < MOST_DEEP || isLeafType(getNamedType(field.type))),
    );
    const parts = ['__typename', ...fields].map((field) => (typeof field === 'string' ? fc.constant(field) : this.#field(field, depth)));
    const wrapped = fc
      .tuple(fc.oneof(...parts), this.#directive())
      .map(([part, directive]) => `... on ${type.name}${directive} { ${part} }`);
    return fc
      .array(fc.oneof({ weight: 8, arbitrary: fc.oneof(...parts) }, { weight: 1, arbitrary: wrapped }), { minLength: 1, maxLength: 4 })
      .map((chosen) => `{ ${chosen.join(' ')} }`);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    return fc.tuple(this.#arguments(field), this.#below(field, depth), this.#directive()).map(([args, below, directive]) => {
      const given = args.length > 0 ? `(${args.join(', ')})` : '';
      // Equal keys always mean equal arguments, so that everything merges.
      const alias = given ? `${field.name}_${Buffer.from(given).toString('hex')}: ` : '';
      return `${alias}${field.name}${given}${directive}${below}`;
    });
  }

  #below(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return fc.constant('');
    return fc.constant(null).chain(() => this.#selections(type, depth + 1).map((selections) => ` ${selections}`));
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<readonly string[]> {
    const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const free = args.filter((arg) => !needed.includes(arg) && arg.name !== 'after');
    return fc
      .subarray(free)
      .chain((chosen) =>
        fc.tuple(...[...needed, ...chosen.filter((arg) => arg.name !== 'first')].map((arg) => this.#argument(arg)), this.#first(args)),
      )
      .map((given) => given.filter(Boolean));
  }

  /** Short lists, as the slow side reads every row by itself. */
  #first(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
    const size = args.find(({ name }) => name === 'first' || name === 'last');
    return size ? fc.integer({ min: 0, max: 3 }).map((number) => `${size.name}: ${number}`) : fc.constant('');
  }

  #argument({ name, type }: GraphQLArgument): fc.Arbitrary<string> {
    return name === 'last' ? fc.constant('') : this.#value(name, type).map((value) => `${name}: ${value}`);
  }

  #value(name: string, declared: GraphQLInputType): fc.Arbitrary<string> {
    const type = getNullableType(declared);
    if (isListType(type))
      return fc.array(this.#value(name, type.ofType), { minLength: 1, maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isInputObjectType(type))
      return fc
        .subarray(Object.values(type.getFields()), { maxLength: 2 })
        .chain((fields) =>
          fc.tuple(...fields.map((field) => this.#value(field.name, field.type).map((value) => `${field.name}: ${value}`))),
        )
        .map((fields) => `{${fields.join(', ')}}`);
    if (type.name === 'Boolean') return fc.constantFrom('true', 'false');
    if (type.name === 'Int') return fc.integer({ min: 0, max: 9 }).map(String);
    return fc.constantFrom(...(this.values[name] ?? ['nothing'])).map((value) => JSON.stringify(value));
  }

  #directive(): fc.Arbitrary<string> {
    return fc.oneof(
      { weight: 9, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(' @include(if: true)', ' @skip(if: true)', ' @skip(if: false)') },
    );
  }

  #isPlanned(read: string | undefined): boolean {
    return read !== undefined && read !== 'resolver';
  }
}
