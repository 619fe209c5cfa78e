// npm run build: compiles what changed. Packages and server by SWC, the web by Vite.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { compilePart } from './lib/compile.mjs';
import { inProject, nodeParts, root, webPart } from './lib/paths.mjs';
import { hashFiles, isBuilt, sourceFiles, stampBuilt, unstamp } from './lib/sources.mjs';

const tools = ['.swcrc', 'scripts/build.mjs', 'scripts/lib/compile.mjs', 'pnpm-lock.yaml'].map((file) => inProject(file));

/** Builds every part whose sources changed since its last build; returns the names of those that were built. */
export async function build({ web = true } = {}) {
  const built = [];
  for (const part of nodeParts) if (await buildNodePart(part)) built.push(part);
  if (web && (await buildWeb())) built.push(webPart);
  return built;
}

async function buildNodePart(part) {
  const hash = hashFiles([...tools, ...sourceFiles(inProject(part, 'src'))]);
  if (isBuilt(part, hash)) return false;
  unstamp(part);
  await compilePart(part);
  stampBuilt(part, hash);
  return true;
}

async function buildWeb() {
  if (!fs.existsSync(inProject(webPart, 'vite.config.ts'))) return false;
  const hash = hashFiles(webSources());
  if (isBuilt(webPart, hash)) return false;
  const draft = inProject(webPart, `node_modules/.build-${process.pid}`);
  try {
    await runVite(['build', '--outDir', draft, '--emptyOutDir', '--manifest', '--logLevel', 'error']);
    replaceFolder(inProject(webPart, 'dist'), draft);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  stampBuilt(webPart, hash);
  return true;
}

function webSources() {
  const own = fs.readdirSync(inProject(webPart)).filter((name) => !/^(node_modules|dist|e2e|coverage|\..*)$/.test(name));
  const folders = [...own.map((name) => `${webPart}/${name}`), 'packages/domain/src', 'packages/graphql/src'];
  return [...tools, ...folders.flatMap((folder) => sourceFiles(inProject(folder)))];
}

// Vite empties its output first; built aside and swapped, a running server is never left without its page.
function replaceFolder(folder, draft) {
  const old = `${draft}-old`;
  if (fs.existsSync(folder)) fs.renameSync(folder, old);
  fs.renameSync(draft, folder);
  fs.rmSync(old, { recursive: true, force: true });
}

function runVite(args) {
  const vite = inProject(webPart, 'node_modules/vite/bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...args], { cwd: inProject(webPart), stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The web could not be built; Vite says why above.'))));
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
