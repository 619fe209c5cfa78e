// npm run build: compiles what changed. Packages and server by SWC, the web by Vite.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { compilePart } from './lib/compile.mjs';
import { renewDist } from './lib/dist.mjs';
import { inProject, nodeParts, root, webPart } from './lib/paths.mjs';
import { hashFiles, sourceFiles } from './lib/sources.mjs';
import { StartError } from './lib/start-error.mjs';

const tools = ['.swcrc', 'scripts/build.mjs', 'scripts/lib/compile.mjs', 'scripts/lib/sources.mjs', 'pnpm-lock.yaml'].map((file) =>
  inProject(file),
);

/** Builds every part whose sources changed since its last build; returns the names of those that were built. */
export async function build({ web = true } = {}) {
  const built = [];
  for (const part of nodeParts) if (await buildNodePart(part)) built.push(part);
  if (web && (await buildWeb())) built.push(webPart);
  return built;
}

function buildNodePart(part) {
  const hash = hashFiles([...tools, ...sourceFiles(inProject(part, 'src'))]);
  return renewDist(part, hash, (draft) => compilePart(part, draft));
}

function buildWeb() {
  const hash = hashFiles(webSources());
  return renewDist(webPart, hash, (draft) => runVite(['build', '--outDir', draft, '--manifest', '--logLevel', 'error']));
}

function webSources() {
  const own = fs.readdirSync(inProject(webPart)).filter((name) => !/^(node_modules|dist|e2e|coverage|\..*)$/.test(name));
  const folders = [...own.map((name) => `${webPart}/${name}`), 'packages/domain/src', 'packages/graphql/src'];
  return [...tools, ...folders.flatMap((folder) => sourceFiles(inProject(folder)))];
}

function runVite(args) {
  const vite = inProject(webPart, 'node_modules/vite/bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...args], { cwd: inProject(webPart), stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new StartError('The web could not be built; Vite says why above.'))));
  });
}

if (import.meta.main) {
  const started = performance.now();
  process.chdir(root);
  try {
    const built = await build({ web: !process.argv.includes('--no-web') });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(built.length > 0 ? `Built ${built.join(', ')} in ${seconds} s.` : `Nothing changed since the last build (${seconds} s).`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
