import {
  GraphQLBoolean,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Variables } from './planner';

/** Gives the part of variables that plans depend on, as text. */
export type Shape = (variables: Variables) => string;

/**
 * Two requests of one document share a plan when their shapes are equal: which values are absent, null or there, the values of enums and
 * Booleans, the same for fields of input objects. Other values, and what is in lists, differ freely.
 */
export function shapeOfVariables(schema: GraphQLSchema, definitions: OperationDefinitionNode['variableDefinitions']): Shape {
  const declared = (definitions ?? []).flatMap(({ variable, type }) => {
    const resolved = typeFromAST(schema, type);
    return isInputType(resolved) ? [{ name: variable.name.value, type: resolved }] : [];
  });
  return (variables) => declared.map(({ name, type }) => shapeOfValue(variables[name], type)).join('');
}

function shapeOfValue(value: unknown, declared: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  const type = getNullableType(declared);
  if (isEnumType(type)) return `<${type.serialize(value)}>`;
  if (type === GraphQLBoolean) return value === true ? 't' : 'f';
  if (!isInputObjectType(type)) return '1';
  const fields = Object.values(type.getFields()).map((field) => shapeOfValue(Reflect.get(Object(value), field.name), field.type));
  return `{${fields.join('')}}`;
}
