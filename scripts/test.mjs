// npm test: every check in turn, to the end even after a failure. The last line is the sum over all of them.
// --only=lint,types runs some; what follows `--` are patterns for the paths of Jest's tests.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checks, needBuild, sum } from './lib/checks.mjs';
import { root } from './lib/paths.mjs';
import { StartError } from './lib/start-error.mjs';
import { exitWith, supervise } from './lib/supervisor.mjs';
import { startPostgres } from './postgres.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });

function chosenChecks() {
  const names = values.only ? values.only.split(',') : Object.keys(checks);
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length > 0) throw new StartError(`There is no check ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  return names.includes('build') || !names.some((name) => needBuild.includes(name)) ? names : ['build', ...names];
}

async function runChecks(run, { names, scratch }) {
  const context = {
    scratch,
    patterns: positionals,
    database: testDatabases(run, scratch),
    runNode: (args, env, listen) => runNode(run, args, { ...foldersOf(scratch), ...env }, listen),
  };
  const results = [];
  for (const name of names) if (!run.isStopping()) results.push(await runCheck(name, context));
  const { passed, failed, skipped } = sum(results);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  run.stop({ code: failed > 0 || passed === 0 || run.isStopping() ? 1 : 0 });
}

async function runCheck(name, context) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const result = await checks[name](context).catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped in ${seconds} s`);
  return result;
}

// Each started when the first check asks for it; a database that is thrown away need not survive a power cut.
function testDatabases(run, scratch) {
  const urls = new Map();
  return async ({ binaries, version = 18 } = {}) => {
    if (!urls.has(version)) {
      const name = `postgres${version}`;
      const { url } = await startPostgres({
        dataDir: path.join(scratch, name),
        binaries,
        throwaway: true,
        onSpawn: (pid) => run.adopt(name, pid),
      });
      urls.set(version, url);
    }
    return urls.get(version);
  };
}

// What tests leave there, even those that were killed, goes with the run; other users whom tests become may write there too.
function foldersOf(scratch) {
  const [temporary, compiled] = ['tmp', 'compiled'].map((name) => path.join(scratch, name));
  for (const folder of [temporary, compiled]) {
    fs.mkdirSync(folder, { recursive: true });
    fs.chmodSync(folder, 0o1777);
  }
  // The server starts more than a hundred times in a run: what Node compiled for one start serves the others.
  return { TMPDIR: temporary, NODE_COMPILE_CACHE: compiled };
}

/** Runs a program on this Node and resolves with its exit code; `listen` hears what it prints. */
function runNode(run, args, env, listen) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', listen ? 'pipe' : 'inherit', 'inherit'],
  });
  child.stdout?.on('data', (text) => {
    process.stdout.write(text);
    listen(text);
  });
  run.adopt('check', child.pid);
  run.ended.then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

exitWith(async () => {
  const names = chosenChecks();
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-test-'));
  // The account that PostgreSQL runs as when root tests must be able to enter.
  fs.chmodSync(scratch, 0o711);
  return await supervise({ dataDir: scratch, url: 'no address', throwaway: true, bringUp: (run) => runChecks(run, { names, scratch }) });
});
