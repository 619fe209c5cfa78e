// Everything in packages/graphql that is made: schema, types, documents, manifest.
import fs from 'node:fs';
import path from 'node:path';
import { printFeature } from './documents.mjs';
import { manifestOf } from './manifest.mjs';
import { readFeatures } from './operations.mjs';
import { loadSchema } from './schema.mjs';
import { printSchemaTypes } from './schema-types.mjs';

const home = 'packages/graphql';
const made = '// Made by `npm run codegen`; change its sources instead:';

/** Map of path → text of all generated files, from the SDL and the web's operations in `root`; nothing is written. */
export async function generate(root, emitted) {
  const { schema, sdl } = loadSchema(emitted);
  const features = readFeatures(root, schema);
  const files = new Map([
    [`${home}/schema.graphql`, sdl],
    [`${home}/src/schema-types.ts`, `${made} the types of apps/server.\n\n${printSchemaTypes(schema)}`],
    [`${home}/src/operations.manifest.json`, `${JSON.stringify(manifestOf(features), null, 2)}\n`],
  ]);
  for (const feature of features) {
    const source = `${made} ${feature.files.join(', ')}.\n${await printFeature(schema, feature)}`;
    files.set(`${home}/src/documents/${feature.feature}.ts`, source);
  }
  return files;
}

/** Paths whose text in the tree is not what `files` says, and documents that no feature makes any more. */
export function findDrift(root, files) {
  const differing = [...files].filter(([file, text]) => readIfThere(path.join(root, file)) !== text).map(([file]) => file);
  return [...differing, ...staleDocuments(root, files)];
}

/** Writes what differs and removes stale documents; returns their paths. */
export function writeFiles(root, files) {
  const drift = findDrift(root, files);
  for (const file of drift) {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (files.has(file)) fs.writeFileSync(target, files.get(file));
    else fs.rmSync(target);
  }
  return drift;
}

function staleDocuments(root, files) {
  return fs.globSync(`${home}/src/documents/*.ts`, { cwd: root }).filter((file) => !files.has(file));
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
