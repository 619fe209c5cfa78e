// The schema in the tree: the server's own words, sorted, so that a change of order is no change.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql';
import { unknownScalars } from './schema-types.mjs';

const run = promisify(execFile);

/** SDL that the built server prints (`apps/server/dist/app/print-schema.js`); null while there is no such file. */
export async function emitSchema(root) {
  const emitter = path.join(root, 'apps/server/dist/app/print-schema.js');
  if (!fs.existsSync(emitter)) return null;
  const { stdout } = await run(process.execPath, [emitter], { cwd: root, maxBuffer: 32 * 1024 * 1024 });
  return stdout;
}

/** The schema object of an SDL, in alphabetical order, and its text; refuses scalars that have no TypeScript type. */
export function loadSchema(sdl) {
  const schema = lexicographicSortSchema(buildSchema(sdl));
  const unknown = unknownScalars(schema);
  if (unknown.length > 0) {
    throw new Error(
      `No TypeScript type is known for scalar ${unknown.join(', ')}: add it to packages/tooling/src/codegen/schema-types.mjs.`,
    );
  }
  return { schema, sdl: `${printSchema(schema)}\n` };
}

/** What a client that knows the SDL `before` would miss in the SDL `now`, one sentence each. */
export function breakingChanges(before, now) {
  return findBreakingChanges(buildSchema(before), buildSchema(now)).map(({ description }) => description);
}
