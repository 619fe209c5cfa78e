import type { TestClient } from '../test-client';

export type Variables = Readonly<Record<string, unknown>>;

/** A mutation of the web on real data: sent as it stands, it succeeds. */
export interface Scene {
  /** Somebody who may do it. */
  readonly client: TestClient;
  readonly variables: Variables;
}

/** What of a mutation can be misused. Paths are dotted: `input.title`. */
export interface MisusedCase {
  /** Name of the web's operation. */
  readonly operation: string;
  readonly scene: () => Promise<Scene>;
  /** Free texts. */
  readonly texts?: readonly string[];
  /** Ids of things that must be there. */
  readonly ids?: readonly string[];
  /** Whether it must name the version that was seen. */
  readonly isVersioned?: boolean;
  /** Anybody who is signed in may send it with ids of their own, so no stranger is refused. */
  readonly isOpen?: boolean;
}

/** The variables with another value at a path. */
export function withValue(variables: Variables, path: string, value: unknown): Variables {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...variables, [key]: value };
  const inner: unknown = variables[key];
  return { ...variables, [key]: withValue(typeof inner === 'object' && inner !== null ? { ...inner } : {}, rest.join('.'), value) };
}
