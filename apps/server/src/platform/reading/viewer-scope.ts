import type { PlanScope } from '@kongano/query-plan';
import { type Actor, scopeOf, viewerValues } from '../session';

/** For row rules in a statement written by hand: what they ask of the viewer is put behind `values`, as its parameters. */
export function viewerScope(actor: Actor, values: unknown[]): PlanScope {
  const viewer: Readonly<Record<string, unknown>> = viewerValues(actor);
  return { scope: scopeOf(actor), viewer: (name, cast) => `$${values.push(viewer[name])}::${cast}` };
}
