import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldRead, ReadModel } from './read-model';

export interface ResolverLookup {
  hasResolver(type: string, field: string): boolean;
}

/**
 * Checks that every field of every type that is read from a table, and every field of `Query`, can be answered, and that no plan can give null
 * where the schema forbids it. Throws one error that lists all faults.
 */
export function checkReadModel(schema: GraphQLSchema, model: ReadModel, resolvers: ResolverLookup): void {
  const query = schema.getQueryType();
  const faults = [
    ...(query ? checkFields({ model, type: query, reads: model.query, resolvers }) : []),
    ...Object.entries(model.types).flatMap(([name, table]) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [`${name}: the schema has no such object type.`];
      const unruled = table.visible === undefined ? [`${name}: says no row rule; say who may see a row, or 'everyone'.`] : [];
      return [...unruled, ...checkFields({ model, type, reads: table.fields, resolvers })];
    }),
  ];
  if (faults.length > 0) throw new Error(`The read model does not fit the schema:\n- ${faults.join('\n- ')}`);
}

interface TypeAt {
  readonly model: ReadModel;
  readonly type: GraphQLObjectType;
  readonly reads: Readonly<Record<string, FieldRead>>;
  readonly resolvers: ResolverLookup;
}

function checkFields({ model, type, reads, resolvers }: TypeAt): readonly string[] {
  const fields = type.getFields();
  const unknown = Object.keys(reads).filter((name) => !fields[name]);
  return [
    ...unknown.map((name) => `${type.name}.${name}: is read, but the schema has no such field.`),
    ...Object.values(fields).flatMap((field) => {
      const read = reads[field.name];
      const faults = read ? checkRead(model, field, read) : [];
      const needsResolver = !read || read.read === 'resolver';
      if (needsResolver && !resolvers.hasResolver(type.name, field.name))
        faults.push(read ? 'is left to a resolver, and has none.' : 'has neither a read nor a resolver.');
      return faults.map((fault) => `${type.name}.${field.name}: ${fault}`);
    }),
  ];
}

function checkRead(model: ReadModel, field: GraphQLField<unknown, unknown>, read: FieldRead): string[] {
  switch (read.read) {
    case 'column':
      return [
        ...checkLeaf(field),
        ...(read.guard && isNonNullType(field.type) ? ['is guarded, so it can be null; the schema says it cannot.'] : []),
      ];
    case 'sql':
      return checkLeaf(field);
    case 'json':
      return [
        ...checkTarget(field, read.type),
        ...(isList(field) === read.many ? [] : [`is read as ${read.many ? 'a list' : 'one object'}; the schema says otherwise.`]),
      ];
    case 'one':
      return [
        ...checkTable(model, field, read.type),
        ...(isList(field) ? ['is read as one row; the schema says a list.'] : []),
        ...checkNullable(model, field, read.type),
      ];
    case 'many':
      return [
        ...checkTable(model, field, read.type),
        ...(isList(field) ? [] : ['is read as a list; the schema says otherwise.']),
        ...(typeof read.limit === 'string' ? checkArgument(field, read.limit) : []),
      ];
    case 'connection':
      return checkConnection(model, field, read.type);
    case 'resolver':
      return [];
  }
}

const isList = (field: GraphQLField<unknown, unknown>) => isListType(getNullableType(field.type));

function checkLeaf(field: GraphQLField<unknown, unknown>): string[] {
  return isLeafType(getNamedType(field.type)) ? [] : ['is read as a value; the schema says an object.'];
}

function checkTarget(field: GraphQLField<unknown, unknown>, target: string): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [`is of type "${type}": only object types are planned, so leave it to a resolver.`];
  return type.name === target ? [] : [`is read as "${target}"; the schema says "${type.name}".`];
}

function checkTable(model: ReadModel, field: GraphQLField<unknown, unknown>, target: string): string[] {
  return [...checkTarget(field, target), ...(model.types[target] ? [] : [`is read from "${target}", which has no table.`])];
}

function checkNullable(model: ReadModel, field: GraphQLField<unknown, unknown>, target: string): string[] {
  const rule = model.types[target]?.visible;
  const isHideable = rule !== undefined && rule !== 'everyone';
  return isHideable && isNonNullType(field.type)
    ? [`can be null, since not everyone sees every "${target}"; the schema says it cannot.`]
    : [];
}

function checkArgument(field: GraphQLField<unknown, unknown>, name: string): string[] {
  const argument = field.args.find((arg) => arg.name === name);
  return argument && String(getNullableType(argument.type)) === 'Int' ? [] : [`needs an Int argument "${name}".`];
}

const CONNECTION_FIELDS = ['edges', 'pageInfo', 'totalCount'];
const EDGE_FIELDS = ['cursor', 'node'];
const PAGE_FIELDS = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];

function checkConnection(model: ReadModel, field: GraphQLField<unknown, unknown>, node: string): string[] {
  const connection = getNamedType(field.type);
  const edge = fieldType(connection, 'edges');
  const nodeType = fieldType(edge, 'node');
  const lastArgument = field.args.some((arg) => arg.name === 'last') ? checkArgument(field, 'last') : [];
  return [
    ...checkArgument(field, 'first'),
    ...lastArgument,
    ...onlyFields(connection, CONNECTION_FIELDS),
    ...onlyFields(edge, EDGE_FIELDS),
    ...onlyFields(fieldType(connection, 'pageInfo'), PAGE_FIELDS),
    ...(isObjectType(nodeType) && nodeType.name === node && model.types[node]
      ? []
      : [`is a connection of "${node}", which the schema or the tables do not say.`]),
  ];
}

function fieldType(type: unknown, name: string): unknown {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}

function onlyFields(type: unknown, known: readonly string[]): string[] {
  if (!isObjectType(type)) return [];
  const others = Object.keys(type.getFields()).filter((name) => !known.includes(name));
  return others.map((name) => `has "${type.name}.${name}", which connections do not have.`);
}
