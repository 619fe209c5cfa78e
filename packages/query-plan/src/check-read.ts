import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { AggregateRead, FieldRead, ReadModel } from './read-model';

/** What is wrong with how one field is read, in sentences that follow its name. */
export function checkRead(model: ReadModel, field: GraphQLField<unknown, unknown>, read: FieldRead): string[] {
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
    case 'aggregate':
      return checkAggregate(model, field, read);
    case 'resolver':
      return [];
  }
}

function checkAggregate(model: ReadModel, field: GraphQLField<unknown, unknown>, { type, figures, groups }: AggregateRead): string[] {
  const target = getNamedType(field.type);
  const known = new Set([...Object.keys(figures), ...Object.keys(groups?.by ?? {})]);
  const wanted = isObjectType(target) ? Object.keys(target.getFields()) : [];
  return [
    ...(model.types[type] ? [] : [`counts rows of "${type}", which has no table.`]),
    ...(isObjectType(target) ? [] : [`is read as figures; the schema says "${target.name}".`]),
    ...(isList(field) === (groups !== undefined) ? [] : [`is read ${groups ? 'in groups' : 'as one object'}; the schema says otherwise.`]),
    ...wanted
      .filter((name) => !known.has(name))
      .map((name) => `has "${target.name}.${name}", which is neither a figure nor what groups them.`),
  ];
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
  if (model.abstractTypes?.[target]) return getNamedType(field.type).name === target ? [] : checkTarget(field, target);
  return [...checkTarget(field, target), ...(model.types[target] ? [] : [`is read from "${target}", which has no table.`])];
}

function checkNullable(model: ReadModel, field: GraphQLField<unknown, unknown>, target: string): string[] {
  const tables = [target, ...(model.abstractTypes?.[target]?.members ?? [])].flatMap((name) => model.types[name] ?? []);
  const isHideable = tables.some(({ visible }) => visible !== undefined && visible !== 'everyone');
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
    ...(isNamedAs(nodeType, node) && (model.types[node] ?? model.abstractTypes?.[node])
      ? []
      : [`is a connection of "${node}", which the schema or the tables do not say.`]),
  ];
}

const isNamedAs = (type: unknown, name: string) => (isObjectType(type) || isAbstractType(type)) && type.name === name;

function fieldType(type: unknown, name: string): unknown {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}

function onlyFields(type: unknown, known: readonly string[]): string[] {
  if (!isObjectType(type)) return [];
  const others = Object.keys(type.getFields()).filter((name) => !known.includes(name));
  return others.map((name) => `has "${type.name}.${name}", which connections do not have.`);
}
