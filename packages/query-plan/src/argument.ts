import {
  BREAK,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  Kind,
  print,
  type ValueNode,
  valueFromAST,
  visit,
} from 'graphql';
import type { Variables } from './planner';

/** Where the value at an argument path comes from. Equal `id` means equal value in every request. */
export interface ArgumentSource {
  readonly id: string;
  readonly type: GraphQLInputType;
  readonly read: (variables: Variables) => unknown;
}

interface Lookup {
  readonly slot: GraphQLArgument | GraphQLInputField;
  readonly node: ValueNode | undefined;
  readonly rest: readonly string[];
  /** Of the request the plan is made for: tells only which variables are given. */
  readonly variables: Variables;
}

/** Finds the value at `path` (`filter.regionCode`) of a field's arguments. Throws for a path that the schema lacks. */
export function findArgument(field: GraphQLField<unknown, unknown>, node: FieldNode, path: string, variables: Variables): ArgumentSource {
  const [name, ...rest] = path.split('.');
  const slot = field.args.find((arg) => arg.name === name);
  if (!slot) throw new Error(`Field "${field.name}" has no argument at "${path}".`);
  return find({ slot, node: node.arguments?.find((arg) => arg.name.value === name)?.value, rest, variables });
}

/** True when the operation itself gives the argument a value: a default does not count. */
export function isGiven(node: FieldNode, name: string, variables: Variables): boolean {
  const value = node.arguments?.find((arg) => arg.name.value === name)?.value;
  if (!value || value.kind === Kind.NULL) return false;
  return value.kind !== Kind.VARIABLE || (variables[value.name.value] ?? null) !== null;
}

function find({ slot, node, rest, variables }: Lookup): ArgumentSource {
  const type = typeAt(slot, rest);
  if (!node || (node.kind === Kind.VARIABLE && variables[node.name.value] === undefined))
    return constant(type, dig(slot.defaultValue, rest));
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return { id: `variable ${[name, ...rest].join('.')}`, type, read: (given) => dig(given[name], rest) };
  }
  const [next, ...deeper] = rest;
  if (next === undefined) return literal(node, type);
  const owner = getNullableType(slot.type);
  const child = isInputObjectType(owner) ? owner.getFields()[next] : undefined;
  if (node.kind !== Kind.OBJECT || !child) return constant(type, undefined);
  return find({ slot: child, node: node.fields.find((field) => field.name.value === next)?.value, rest: deeper, variables });
}

function typeAt(slot: GraphQLArgument | GraphQLInputField, rest: readonly string[]): GraphQLInputType {
  const [next, ...deeper] = rest;
  if (next === undefined) return slot.type;
  const owner = getNullableType(slot.type);
  const child = isInputObjectType(owner) ? owner.getFields()[next] : undefined;
  if (!child) throw new Error(`Argument "${slot.name}" has no field "${next}".`);
  return typeAt(child, deeper);
}

function literal(node: ValueNode, type: GraphQLInputType): ArgumentSource {
  const id = `literal ${type} ${print(node)}`;
  if (hasVariable(node)) return { id, type, read: (variables) => valueFromAST(node, type, variables) };
  const value = valueFromAST(node, type);
  return { id, type, read: () => value };
}

function hasVariable(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function constant(type: GraphQLInputType, value: unknown): ArgumentSource {
  return { id: `constant ${JSON.stringify(value)}`, type, read: () => value };
}

function dig(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (at === null || at === undefined ? undefined : Reflect.get(Object(at), name)), value);
}
