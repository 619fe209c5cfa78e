import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { isPlanned, markPlanned } from './planned-value';
import type { CollectedReads } from './read-model';
import type { Rows } from './rows';

export interface ReadingContext {
  readonly rows: Rows;
}
type Resolver = GraphQLFieldResolver<unknown, ReadingContext>;

/**
 * Lets graphql-js finish what a plan began: values that a plan read are taken by response key, fields that stay with a resolver get the inputs the plan
 * fetched for them, and payload fields that point to a row are read by key.
 */
export function prepareSchema(schema: GraphQLSchema, { model, keyed }: CollectedReads): void {
  const roots = new Set([schema.getMutationType()?.name, schema.getSubscriptionType()?.name]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.has(type.name)) continue;
    const reads = type.name === 'Query' ? model.query : model.types[type.name]?.fields;
    for (const field of Object.values(type.getFields())) {
      const own: Resolver = field.resolve ?? defaultFieldResolver;
      const pointer = keyed.get(`${type.name}.${field.name}`);
      if (pointer) field.resolve = byKey(pointer.type, pointer.property);
      else if (reads?.[field.name]?.read === 'resolver') field.resolve = fromInputs(own);
      else if (type.name !== 'Query' || reads?.[field.name]) field.resolve = fromPlan(own);
    }
  }
}

const fromPlan =
  (own: Resolver): Resolver =>
  (source, args, context, info) =>
    isPlanned(source) ? markPlanned(source[info.path.key]) : own(source, args, context, info);

const fromInputs =
  (own: Resolver): Resolver =>
  (source, args, context, info) =>
    own(isPlanned(source) ? source[info.path.key] : source, args, context, info);

const byKey =
  (type: string, property: string): Resolver =>
  (source, _args, context, info) => {
    const key = typeof source === 'object' && source !== null ? Reflect.get(source, property) : null;
    return typeof key === 'string' ? context.rows.load(type, key, info) : null;
  };
