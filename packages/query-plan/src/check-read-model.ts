import { type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { checkRead } from './check-read';
import type { AbstractRead, FieldRead, ReadModel } from './read-model';

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
    ...Object.entries(model.abstractTypes ?? {}).flatMap(([name, abstract]) => checkAbstract(schema, model, name, abstract)),
  ];
  if (faults.length > 0) throw new Error(`The read model does not fit the schema:\n- ${faults.join('\n- ')}`);
}

function checkAbstract(schema: GraphQLSchema, model: ReadModel, name: string, { members, keyType }: AbstractRead): readonly string[] {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return [`${name}: the schema has no such interface or union.`];
  const possible = schema.getPossibleTypes(type).map((member) => member.name);
  return members.flatMap((member) => {
    if (!possible.includes(member)) return [`${name}: "${member}" is none of its object types.`];
    const table = model.types[member];
    if (!table) return [`${name}: its member "${member}" has no table.`];
    return table.keyType === keyType ? [] : [`${name}: its keys are ${keyType}, those of "${member}" are ${table.keyType}.`];
  });
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
