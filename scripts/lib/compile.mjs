// One part, TypeScript → CommonJS with source maps.
import fs from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { inProject } from './paths.mjs';
import { sourceFiles } from './sources.mjs';
import { StartError } from './start-error.mjs';

/** Compiles `<part>/src` into the folder `to`, which will lie at `<part>/dist`, and copies data files as they are. */
export async function compilePart(part, to) {
  const from = inProject(part, 'src');
  await Promise.all(sourceFiles(from).map((file) => compileFile(file, { to, name: path.relative(from, file) })));
}

async function compileFile(source, { to, name }) {
  if (source.endsWith('.d.ts')) return;
  const target = path.join(to, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) return fs.copyFileSync(source, target);
  const output = target.replace(/\.ts$/, '.js');
  // The map names the source as it is found from where the output will lie.
  const sourceFileName = path.join(path.relative(path.join('dist', path.dirname(name)), 'src'), name);
  const { code, map } = await transform(source, { configFile: inProject('.swcrc'), swcrc: false, sourceFileName });
  fs.writeFileSync(`${output}.map`, map ?? '');
  fs.writeFileSync(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
}

// SWC puts its own stack after what is wrong with the source.
async function transform(source, options) {
  try {
    return await transformFile(source, options);
  } catch (error) {
    throw new StartError(error.message.split('\nCaused by:')[0].trim());
  }
}
