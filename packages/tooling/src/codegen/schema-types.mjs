// What operations refer to by name: the enums and inputs of the schema, as types only, so that nothing of them reaches a bundle.
import { isEnumType, isInputObjectType, isListType, isNonNullType, isSpecifiedScalarType } from 'graphql';

/** How each scalar of the schema looks in TypeScript; an unknown one is a mistake that codegen refuses. */
export const scalars = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'string',
  Date: 'string',
  UUID: 'string',
  Shillings: 'number',
  JSON: 'unknown',
};

/** TypeScript source of every enum (a union of its values) and input object of the schema, in alphabetical order. */
export function printSchemaTypes(schema) {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const blocks = types.flatMap((type) => {
    if (isEnumType(type)) return [printEnum(type)];
    if (isInputObjectType(type)) return [printInput(type)];
    return [];
  });
  return blocks.join('\n');
}

/** Names of scalars that the schema has and this file does not know. */
export function unknownScalars(schema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => type.astNode?.kind === 'ScalarTypeDefinition' && !isSpecifiedScalarType(type) && !(type.name in scalars))
    .map((type) => type.name);
}

function printEnum(type) {
  const values = type.getValues().map((value) => `'${value.name}'`);
  return `${comment(type, '')}export type ${type.name} = ${values.join(' | ')};\n`;
}

function printInput(type) {
  const fields = Object.values(type.getFields()).map((field) => `${comment(field, '  ')}  ${printField(field)}\n`);
  return `${comment(type, '')}export type ${type.name} = {\n${fields.join('')}};\n`;
}

function printField(field) {
  const isOptional = !isNonNullType(field.type) || field.defaultValue !== undefined;
  return `readonly ${field.name}${isOptional ? '?' : ''}: ${printType(field.type)};`;
}

function printType(type) {
  if (!isNonNullType(type)) return `${printRequired(type)} | null`;
  return printRequired(type.ofType);
}

function printRequired(type) {
  if (isListType(type)) return `ReadonlyArray<${printType(type.ofType)}>`;
  return scalars[type.name] ?? type.name;
}

function comment({ description }, indent) {
  if (!description) return '';
  return `${indent}/** ${description.replaceAll('*/', '* /').replaceAll(/\s*\n\s*/g, ' ')} */\n`;
}
