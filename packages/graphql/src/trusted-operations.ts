import manifest from './operations.manifest.json';

/** An operation that Kongano's own web page sends. */
export interface TrustedOperation {
  readonly name: string;
  readonly type: string;
  readonly feature: string;
  readonly text: string;
}

/** Every operation of the web by the SHA-256 (hex) of its text; for the server and its tests, the web never needs it. */
export const trustedOperations: ReadonlyMap<string, TrustedOperation> = new Map(Object.entries(manifest));

/** The web's operation of this name; throws when the web has none. */
export function trustedOperation(name: string): TrustedOperation {
  for (const operation of trustedOperations.values()) if (operation.name === name) return operation;
  throw new Error(`The web has no operation "${name}". See packages/graphql/src/operations.manifest.json.`);
}
