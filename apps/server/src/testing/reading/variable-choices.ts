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
  typeFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

const samples: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-7000-8000-000000000001',
  Int: 5,
  Boolean: true,
  Date: '2026-11-23',
};

/** Values of one type that lead to different statements: absent, every enum value, an object with none of its fields, each alone, and all. */
function choicesOf(type: GraphQLInputType): readonly unknown[] {
  const named = getNullableType(type);
  const optional = isNonNullType(type) ? [] : [undefined];
  if (isEnumType(named)) return [...optional, ...named.getValues().map(({ value }) => value)];
  if (!isInputObjectType(named)) return [...optional, sampleOf(named)];
  const fields = Object.values(named.getFields()).map((field) => ({ [field.name]: sampleOf(getNullableType(field.type)) }));
  return [...optional, {}, ...fields, Object.assign({}, ...fields)];
}

function sampleOf(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [sampleOf(named.ofType)];
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return isInputObjectType(named) ? {} : (samples[String(named)] ?? 'mashine');
}

/** Variables of an operation: each variable takes each of its choices once, the others keeping their last. */
export function variableChoices(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): readonly Variables[] {
  const declared = variableDefinitions.flatMap(({ variable, type }) => {
    const resolved = typeFromAST(schema, type);
    return isInputType(resolved) ? [{ name: variable.name.value, choices: choicesOf(resolved) }] : [];
  });
  const all = Object.fromEntries(declared.map(({ name, choices }) => [name, choices.at(-1)]));
  return [all, ...declared.flatMap(({ name, choices }) => choices.map((value) => ({ ...all, [name]: value })))];
}
