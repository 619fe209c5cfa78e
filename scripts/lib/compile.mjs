// One part, TypeScript → CommonJS with source maps.
import fs from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { inProject } from './paths.mjs';
import { sourceFiles, writeWhole } from './sources.mjs';

/** Compiles `<part>/src` to `<part>/dist`, copies data files as they are, and removes what no source makes any more. */
export async function compilePart(part) {
  const from = inProject(part, 'src');
  const to = inProject(part, 'dist');
  const written = await Promise.all(sourceFiles(from).map((file) => compileFile(file, path.join(to, path.relative(from, file)))));
  removeOthers(to, new Set(written.flat()));
}

async function compileFile(source, target) {
  if (source.endsWith('.d.ts')) return [];
  if (!source.endsWith('.ts')) {
    writeWhole(target, fs.readFileSync(source));
    return [target];
  }
  const output = target.replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(source, {
    configFile: inProject('.swcrc'),
    swcrc: false,
    sourceFileName: path.relative(path.dirname(output), source),
  });
  writeWhole(`${output}.map`, map ?? '');
  writeWhole(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
  return [output, `${output}.map`];
}

function removeOthers(folder, kept) {
  for (const file of sourceFiles(folder)) {
    const isDraft = file.endsWith('.new');
    if (!kept.has(file) && !isDraft && path.basename(file) !== '.stamp') fs.rmSync(file, { force: true });
  }
}
