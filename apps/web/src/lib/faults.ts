export interface Fault {
  /** UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, … as the server says; NETWORK when it could not be reached. */
  code: string;
  /** In the person's language, when the server wrote one. */
  message?: string | undefined;
  /** Its number in the server's log. */
  id?: string | undefined;
}

interface GraphqlError {
  message?: unknown;
  extensions?: { code?: unknown; id?: unknown } | undefined;
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What an error of a query or mutation means, whichever library threw it. */
export function faultOf(error: unknown): Fault {
  const first = graphqlErrors(error)[0];
  if (!first) return { code: 'NETWORK' };
  return { code: asText(first.extensions?.code) ?? 'INTERNAL', message: asText(first.message), id: asText(first.extensions?.id) };
}

function graphqlErrors(error: unknown): GraphqlError[] {
  if (typeof error !== 'object' || error === null || !('errors' in error)) return [];
  return Array.isArray(error.errors) ? error.errors : [];
}
