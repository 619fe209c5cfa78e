// Where things lie in the project; every script takes its paths from here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Parts that SWC compiles to CommonJS, in the order of their dependencies. */
export const nodeParts = ['packages/domain', 'packages/matching', 'packages/query-plan', 'packages/graphql', 'apps/server'];

/** The part that Vite builds. */
export const webPart = 'apps/web';

/** Absolute path of something in the project. */
export function inProject(...segments) {
  return path.join(root, ...segments);
}
