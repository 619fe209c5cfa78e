import { GraphQLBoolean, getNullableType, isEnumType } from 'graphql';
import { findArgument } from './argument';
import type { Compilation, FieldAt } from './compilation';
import type { ViewerValues } from './planner';
import type { FieldScope, PlanScope } from './read-model';
import { checkValue } from './value-check';

/** What SQL of the read model may ask for where there is no field with arguments. */
export function planScope({ scope, parameters }: Compilation): PlanScope {
  return {
    scope,
    viewer: (name, cast) =>
      hidden(
        parameters.place(`viewer ${name}`, cast, ({ viewer }) => viewerValue(viewer, name)),
        cast,
      ),
  };
}

/** Keys are as good as each other; other values may be rare or common, and PostgreSQL may look at them. */
const isKey = (cast: string): boolean => /^uuid(\[\])?$/.test(cast);

/**
 * A value that PostgreSQL does not look at when it plans. Who asks, or for which key, makes no other plan, only other costs; and where a plan for one
 * value seems cheaper than that for any value, PostgreSQL plans each time anew, which takes longer than most answers. The cast keeps `= any(…)` a
 * comparison with an array.
 */
const hidden = (place: string, cast: string): string => `(select ${place})::${cast}`;

/** The same for a field with arguments. */
export function fieldScope(compilation: Compilation, { definition, selected }: FieldAt): FieldScope {
  const { variables, parameters } = compilation;
  const sourceOf = (path: string) => findArgument(definition, selected.node, path, variables);
  return {
    ...planScope(compilation),
    has: (path) => (sourceOf(path).read(variables) ?? null) !== null,
    choice: (path) => {
      const { type, read } = sourceOf(path);
      const nullable = getNullableType(type);
      if (!isEnumType(nullable) && nullable !== GraphQLBoolean)
        throw new Error(`"${path}" of "${definition.name}" is no enum and no Boolean: its value is not part of the plan.`);
      const value = read(variables) ?? null;
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      throw new Error(`"${path}" of "${definition.name}" has an enum value that is no text.`);
    },
    arg: (path, cast) => {
      const { id, read } = sourceOf(path);
      const place = parameters.place(id, cast, (request) => {
        const value = read(request.variables);
        checkValue(value, { cast, path });
        return value;
      });
      return isKey(cast) ? hidden(place, cast) : place;
    },
  };
}

/** The scope of a field with names in place of parameters: SQL made with it is the same in every statement with the same choices. */
export function namingScope(scope: FieldScope): FieldScope {
  return { ...scope, viewer: (name, cast) => `:viewer.${name}::${cast}`, arg: (path, cast) => `:${path}::${cast}` };
}

/** A value that is asked for and missing could turn a predicate around, so it is a fault rather than null. */
function viewerValue(viewer: ViewerValues, name: string): unknown {
  if (!(name in viewer)) throw new Error(`A predicate asks for the viewer's "${name}", which the request does not have.`);
  return viewer[name];
}
