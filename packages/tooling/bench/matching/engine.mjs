// The matcher as the product runs it: built as `npm run build` builds it, then loaded.
import { createRequire } from 'node:module';
import { build } from '../../../../scripts/build.mjs';
import { inProject } from '../../../../scripts/lib/paths.mjs';

const require = createRequire(import.meta.url);

/** Loads the matcher as it was built last. */
export const loadBuiltMatcher = () => require(inProject('packages/matching/dist/index.js'));

/** Builds what changed and loads the matcher. */
export async function loadMatcher() {
  await build({ web: false });
  return loadBuiltMatcher();
}

/** What a call returns, and the milliseconds it takes. */
export function timed(call) {
  const start = performance.now();
  const value = call();
  return { value, milliseconds: performance.now() - start };
}
