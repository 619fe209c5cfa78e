import { trustedOperations } from '@kongano/graphql';
import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { GeneratedQueries } from '../reading/generated-queries';
import { openRealReading } from '../reading/real-reading';
import type { Hidden, Secrets } from './secrets';
import { secretWords } from './secrets';

/** Values worth asking for by the name of a variable or of a field of an input, the first taken while another one changes. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

export interface Asked {
  readonly operation: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** To the values of the demonstration all that could name what is hidden. */
export function valuesWith(known: Values, secrets: Secrets): Values {
  const { needs, offers, anonymous, threads, matches, owner, other } = secrets;
  const needIds = [...Object.values(needs), anonymous.need];
  const offerIds = [...Object.values(offers), anonymous.offer];
  const ids = [
    ...needIds,
    ...offerIds,
    ...threads,
    ...Object.values(matches),
    owner.organisationId,
    other.organisationId,
    owner.personId,
    other.personId,
  ];
  const first = (name: string, more: readonly unknown[]) => [...more, ...(known[name] ?? [])];
  return {
    ...known,
    id: first('id', ids),
    needId: first('needId', needIds),
    offerId: first('offerId', offerIds),
    organisationId: first('organisationId', [owner.organisationId, other.organisationId]),
    expertId: [owner.personId, other.personId, owner.organisationId],
    ownerId: first('ownerId', [owner.personId]),
    text: first('text', [...secretWords, 'vermiculit', 'kaolinite', 'clay', 'kiln', 'Msiri', 'Kilosa']),
    valueChainStep: ['Refining', 'Sales', 'grinding'],
    scheme: ['REGION', 'SECTOR', 'FIELD', 'COUNCIL'],
  };
}

/** Every operation of the web of one kind, each variable with each of its values in turn, the others with their first. */
export function corpusOf(schema: GraphQLSchema, kind: 'query' | 'mutation', values: Values): readonly Asked[] {
  return [...trustedOperations.values()]
    .filter(({ type }) => type === kind)
    .flatMap(({ name, text }) => {
      const document = parse(text).definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
      const declared = (document?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
        const resolved = typeFromAST(schema, type);
        return isInputType(resolved) ? [{ name: variable.name.value, choices: choicesOf(variable.name.value, resolved, values) }] : [];
      });
      const base = Object.fromEntries(declared.map(({ name: one, choices }) => [one, choices[0]]));
      const turns = declared.flatMap(({ name: one, choices }) => choices.slice(1).map((value) => ({ ...base, [one]: value })));
      return [base, ...turns].map((variables) => ({ operation: name, text, variables }));
    });
}

const plain: Readonly<Record<string, readonly unknown[]>> = {
  Int: [5, 50],
  Boolean: [true, false],
  String: ['mashine'],
  Date: ['2026-11-23'],
};
/** A list is asked for as the web does, in pages; cursors come from answers. */
const sizes: Values = {
  first: [20, 3],
  last: [50],
  after: [undefined],
  needsAfter: [undefined],
  offersAfter: [undefined],
  before: [10],
  limit: [20],
};

function choicesOf(name: string, declared: GraphQLInputType, values: Values): readonly unknown[] {
  const isCursor = /after$/i.test(name) && !isNonNullType(declared);
  if (isCursor) return [undefined];
  const type = getNullableType(declared);
  const absent = isNonNullType(declared) ? [] : [undefined];
  if (isEnumType(type)) return [...type.getValues().map(({ value }) => value), ...absent];
  if (isListType(type))
    return [
      ...choicesOf(name, type.ofType, values)
        .filter((one) => one !== undefined)
        .map((one) => [one]),
      ...absent,
    ];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const alone = fields.flatMap((field) =>
      choicesOf(field.name, field.type, values).flatMap((value) => (value === undefined ? [] : [{ [field.name]: value }])),
    );
    return [...absent, {}, ...alone];
  }
  const given = values[name] ?? sizes[name] ?? plain[type.name] ?? plain.String ?? [];
  return [...given, ...absent.filter(() => !given.includes(undefined))];
}

/** What makes something new under an id of the caller's own: whoever knows the id of something hidden can find that it is taken. */
const making = ['StartNeed', 'StartOffer', 'ShortlistMatch'];

/** Every change that the web can ask for of a need, an offer, a match or a conversation, asked for of what is hidden. */
export function changesOf(
  schema: GraphQLSchema,
  values: Values,
  { needs, offers, matches, threads }: Secrets,
  hidden: readonly Hidden[],
): readonly Asked[] {
  const of = (kept: Readonly<Record<Hidden, string>>) => hidden.map((kind) => kept[kind]);
  const known = [...of(needs), ...of(offers), ...(hidden.includes('INVITED') ? [matches.hidden, threads[0]] : [])];
  const features = ['needs', 'offers', 'matching', 'threads'];
  const changes = [...trustedOperations.values()].filter(
    ({ type, feature, name }) => type === 'mutation' && features.includes(feature) && !making.includes(name),
  );
  const names = new Set(changes.map(({ name }) => name));
  const narrowed = {
    ...values,
    id: known,
    needId: of(needs),
    offerId: of(offers),
    threadId: hidden.includes('INVITED') ? threads.slice(0, 1) : [nobody],
    subjectId: of(needs),
  };
  return corpusOf(schema, 'mutation', narrowed).filter(({ operation, variables }) => names.has(operation) && !isMixed(variables, known));
}

const nobody = '00000000-0000-7000-8000-00000000dead';

/** A change of something else beside what is hidden may be made, and then says when. */
const isMixed = ({ id }: Asked['variables'], known: readonly unknown[]): boolean => id !== undefined && !known.includes(id);

/** Generated questions: any fields in any order, over all that the API can be asked. */
export async function generatedCorpus(databaseUrl: string, values: Values, count: number): Promise<readonly Asked[]> {
  const reading = await openRealReading(databaseUrl);
  const generated = new GeneratedQueries(reading.schema, reading.reads.model, values);
  const queries = fc.sample(generated.queries(), { numRuns: count, seed: 20_261_130 });
  await reading.close();
  return queries.map(({ text }) => ({ operation: 'generated questions', text, variables: {} }));
}
