import type { FieldScope } from '@kongano/query-plan';
import type { Pool, QueryResultRow } from 'pg';
import { type Actor, scopeOf, viewerValues } from '../../platform/session';

export type FieldArguments = Readonly<Record<string, unknown>>;

const at = (args: FieldArguments, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), name)), args);

/** One plain statement with its own parameters, for one field of one row. */
export class SlowStatement {
  readonly #values: unknown[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly actor: Actor,
  ) {}

  /** A value as a parameter. */
  place(value: unknown, cast: string): string {
    return `$${this.#values.push(value ?? null)}::${cast}`;
  }

  /** What the read model's SQL may ask for, answered with this statement's parameters. */
  scope(args: FieldArguments): FieldScope {
    const viewer: Readonly<Record<string, unknown>> = viewerValues(this.actor);
    return {
      scope: scopeOf(this.actor),
      viewer: (name, cast) => this.place(viewer[name], cast),
      has: (path) => (at(args, path) ?? null) !== null,
      choice: (path) => (at(args, path) ?? null) as string | boolean | null, // enums and Booleans, as the field's own type says
      arg: (path, cast) => this.place(at(args, path), cast),
    };
  }

  async rows<Found extends QueryResultRow>(text: string): Promise<readonly Found[]> {
    return (await this.pool.query<Found>(text, this.#values)).rows;
  }
}
