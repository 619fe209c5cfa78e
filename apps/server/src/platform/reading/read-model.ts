import type { FieldRead, ReadModel, TableRead } from '@kongano/query-plan';
import type { GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import { type Class, declaredReads, declaredTables, type Read, type TableRule } from './reads';

/** A field of a payload whose row is found by key: `Type.field` → where the key stands. */
export interface KeyedField {
  readonly type: string;
  readonly property: string;
}

export interface CollectedReads {
  readonly model: ReadModel;
  /** By `Type.field`. */
  readonly keyed: ReadonlyMap<string, KeyedField>;
  /** `Type.field` of what a method of a resolver class serves. */
  readonly served: ReadonlySet<string>;
}

/** GraphQL names of classes and members, as type-graphql knows them. */
class Names {
  readonly #storage = getMetadataStorage();
  readonly #typeNames = new Map<Class, string>(this.#storage.objectTypes.map((type) => [type.target as Class, type.name]));

  ofType(type: Class): string {
    const name = this.#typeNames.get(type);
    if (!name) throw new Error(`${type.name} is no GraphQL object type.`);
    return name;
  }

  /** Fields behind which stands a method: root queries, and methods of types and of classes that add to a type. */
  served(): ReadonlySet<string> {
    const queries = this.#storage.queries.map((query) => `Query.${query.schemaName}`);
    const methods = this.#storage.fieldResolvers.flatMap((entry) => {
      const added = this.#storage.resolverClasses.find((resolver) => resolver.target === entry.target);
      const type = added ? added.getObjectType() : entry.target;
      return this.#typeNames.has(type as Class) ? [`${this.ofType(type as Class)}.${entry.schemaName}`] : [];
    });
    return new Set([...queries, ...methods]);
  }

  /** The type and field a decorated member stands for: a type's own field, a root query, or a field added from a resolver class. */
  ofMember(owner: Class, member: string): { type: string; field: string } {
    const field = this.#storage.fields.find((entry) => entry.target === owner && entry.name === member);
    if (field) return { type: this.ofType(owner), field: field.schemaName };
    const query = this.#storage.queries.find((entry) => entry.target === owner && entry.methodName === member);
    if (query) return { type: 'Query', field: query.schemaName };
    const added = this.#storage.fieldResolvers.find((entry) => entry.target === owner && entry.methodName === member);
    const resolver = this.#storage.resolverClasses.find((entry) => entry.target === owner);
    if (!added || !resolver) throw new Error(`${owner.name}.${member} says how it is read, but is no GraphQL field.`);
    return { type: this.ofType(resolver.getObjectType() as Class), field: added.schemaName };
  }
}

/** Gathers what the decorators said into one read model. Throws when a class or column is not known. */
export function collectReads(schema: GraphQLSchema, source: DataSource): CollectedReads {
  const names = new Names();
  const fields = new Map<string, Record<string, FieldRead>>();
  const keyed = new Map<string, KeyedField>();
  const entities = new Map<string, EntityMetadata | null>();
  for (const [type, rule] of declaredTables()) {
    const name = names.ofType(type);
    if (!schema.getType(name)) continue;
    const metadata = rule.entity ? source.getMetadata(rule.entity()) : null;
    entities.set(name, metadata);
    fields.set(name, metadata ? plainColumns(schema, name, metadata) : {});
  }
  for (const { owner, member, read } of declaredReads()) {
    const { type, field } = names.ofMember(owner, member);
    if (!schema.getType(type)) continue;
    if (read.read === 'byKey') keyed.set(`${type}.${field}`, { type: names.ofType(read.type()), property: read.property });
    else fields.set(type, { ...fields.get(type), [field]: toFieldRead(read, field, entities.get(type) ?? null, names) });
  }
  return { model: { types: tableReads(names, schema, entities, fields), query: fields.get('Query') ?? {} }, keyed, served: names.served() };
}

function tableReads(
  names: Names,
  schema: GraphQLSchema,
  entities: ReadonlyMap<string, EntityMetadata | null>,
  fields: ReadonlyMap<string, Record<string, FieldRead>>,
): Record<string, TableRead> {
  const types: Record<string, TableRead> = {};
  for (const [type, rule] of declaredTables()) {
    const name = names.ofType(type);
    if (schema.getType(name)) types[name] = tableRead(rule, entities.get(name) ?? null, fields.get(name) ?? {});
  }
  return types;
}

function tableRead(rule: TableRule, metadata: EntityMetadata | null, fields: Record<string, FieldRead>): TableRead {
  const table = metadata ? `"${metadata.tableName}"` : (rule.table ?? '');
  return { table, key: 'id', keyType: 'uuid', visible: rule.visible, fields };
}

function plainColumns(schema: GraphQLSchema, type: string, metadata: EntityMetadata): Record<string, FieldRead> {
  const objectType = schema.getType(type);
  const known = objectType && 'getFields' in objectType ? Object.keys(objectType.getFields()) : [];
  const columns: Record<string, FieldRead> = {};
  for (const field of known) {
    const column = metadata.findColumnWithPropertyName(field);
    if (column) columns[field] = { read: 'column', column: column.databaseName, isNullable: column.isNullable };
  }
  return columns;
}

function toFieldRead(read: Exclude<Read, { read: 'byKey' }>, field: string, metadata: EntityMetadata | null, names: Names): FieldRead {
  switch (read.read) {
    case 'column': {
      const column = metadata?.findColumnWithPropertyName(read.property ?? field);
      if (!column) throw new Error(`No column for the field ${field}.`);
      return { read: 'column', column: column.databaseName, isNullable: column.isNullable, ...(read.guard && { guard: read.guard }) };
    }
    case 'json':
    case 'one':
    case 'many':
    case 'connection':
      return { ...read, type: names.ofType(read.type()) };
    default:
      return read;
  }
}
