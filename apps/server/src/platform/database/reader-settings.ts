/** What every connection that reads is set to, beside UTC. */
export const STATEMENT_TIMEOUT_MS = 5_000;
/** What `<%` takes for found: a name with one wrong letter (beekeper) is, one with two others is not. */
export const FORGIVING = 0.45;
