// The launcher against what happens to programs: signals, kill -9 of each part, impatience, wrong settings.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, test } from 'node:test';
import { inProject } from '../lib/paths.mjs';
import { canReach } from '../lib/postgres-account.mjs';
import { identify, isAlive, parentOf } from '../lib/processes.mjs';
import { allGone, dataFolder, endRun, familyOf, keepWord, launch, launchReady, removeData, wordsOf } from './launch.mjs';

const isRoot = process.getuid?.() === 0;
const stranger = { uid: 65534, gid: 65534 };
const throughRun = [inProject('scripts/run.mjs')];
const killHard = (...processes) => {
  for (const { pid } of processes) process.kill(pid, 'SIGKILL');
};

async function restartFindsTheWord(run) {
  await allGone(run);
  const again = await launchReady({ dataDir: run.dataDir });
  assert.deepEqual(await wordsOf(again), ['kept']);
  await endRun(again);
}

async function runningWithAWord({ dataDir = dataFolder(), ...options } = {}) {
  const run = await launchReady({ dataDir, ...options });
  await keepWord(run, 'kept');
  return run;
}

describe('an ordinary end', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    test(`${signal} stops the server and the database and keeps what was written`, async () => {
      const run = await runningWithAWord();
      run.child.kill(signal);
      assert.equal(await run.exit, 0);
      await restartFindsTheWord(run);
    });
  }

  test('a closed terminal takes the output away and everything still stops', async () => {
    const run = await runningWithAWord();
    run.child.stdout.destroy();
    run.child.stderr.destroy();
    run.child.kill('SIGHUP');
    assert.equal(await run.exit, 0);
    await restartFindsTheWord(run);
  });
});

describe('kill -9', () => {
  test('of the launcher ends the server and the database and loses nothing', async () => {
    const run = await runningWithAWord();
    killHard(run.supervisor);
    await restartFindsTheWord(run);
  });

  test('of the launcher, and a new start in the same moment', async () => {
    const run = await runningWithAWord();
    killHard(run.supervisor);
    await run.exit;
    const again = await launchReady({ dataDir: run.dataDir, port: run.port + 1 });
    assert.deepEqual(await wordsOf(again), ['kept']);
    await allGone(run);
    await endRun(again);
  });

  test('of launcher and watchdog together leaves a database that the next start takes over', async () => {
    const run = await runningWithAWord();
    killHard(run.watchdog, run.supervisor);
    await run.exit;
    assert.ok(isAlive(run.postgres));
    const again = await launchReady({ dataDir: run.dataDir });
    assert.deepEqual(await wordsOf(again), ['kept']);
    await allGone(run);
    await endRun(again);
  });

  test('of the watchdog alone brings a new one', async () => {
    const run = await runningWithAWord();
    killHard(run.watchdog);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { watchdog } = familyOf(run.dataDir);
    assert.notEqual(watchdog.pid, run.watchdog.pid);
    killHard(run.supervisor);
    await allGone({ ...run, watchdog });
    removeData(run.dataDir);
  });

  for (const name of ['server', 'postgres']) {
    test(`of the ${name} ends the rest with a sentence`, async () => {
      const run = await runningWithAWord();
      killHard(run[name]);
      assert.equal(await run.exit, 1);
      assert.match(run.output, /^The (server|database) ended unexpectedly/m);
      await restartFindsTheWord(run);
    });
  }

  test('of the one who asked for the start ends everything', async () => {
    const run = await runningWithAWord({ through: throughRun });
    const runner = identify(parentOf(run.supervisor.pid));
    assert.equal(runner.pid, run.child.pid);
    killHard(runner);
    await restartFindsTheWord(run);
  });
});

describe('a second start', () => {
  test('beside a running one says so and leaves the first one alone', async () => {
    const first = await runningWithAWord();
    const second = await launch({ dataDir: first.dataDir });
    assert.equal(await second.exit, 1);
    assert.equal(second.output.trim(), `Kongano is already running at http://localhost:${first.port} (pid ${first.supervisor.pid}).`);
    assert.deepEqual(await wordsOf(first), ['kept']);
    await endRun(first);
  });

  test('in the same moment: exactly one of four comes up', async () => {
    const dataDir = dataFolder();
    const runs = await Promise.all([1, 2, 3, 4].map(() => launch({ dataDir })));
    const ended = await Promise.race([Promise.all(runs.map((run) => run.exit)), afterThreeEnded(runs)]);
    assert.deepEqual(ended, [1, 1, 1]);
    const winner = runs.find((run) => run.child.exitCode === null);
    winner.child.kill('SIGTERM');
    assert.equal(await winner.exit, 0);
    removeData(dataDir);
  });

  test('on a port that another program holds says which', async () => {
    const other = net.createServer().listen(0);
    const { port } = other.address();
    const run = await launch({ dataDir: dataFolder(), port });
    assert.equal(await run.exit, 1);
    assert.match(run.output, new RegExp(`^Port ${port} is in use by another program`));
    other.close();
    removeData(run.dataDir);
  });
});

function afterThreeEnded(runs) {
  const codes = [];
  return new Promise((resolve) => {
    for (const run of runs) run.exit.then((code) => codes.push(code) === 3 && resolve(codes));
  });
}

describe('a wrong setting stops the start with one clear sentence', () => {
  const wrong = [
    ['PORT', 'four', /^PORT must be a number from 1 to 65535, not "four"\.\n$/],
    ['PORT', '70000', /^PORT must be .*70000/],
    ['KONGANO_DEMO', 'yes', /^KONGANO_DEMO must be 1 .* or 0 .*"yes"\.\n$/],
    ['KONGANO_DATA', inProject('package.json'), /^KONGANO_DATA must be a folder that can be written to;/],
    ['DATABASE_URL', 'mysql://secret@host/x', /^DATABASE_URL must look like postgres:/],
    ['DATABASE_URL', 'postgres://secret@127.0.0.1:1/x', /^DATABASE_URL names a database that cannot be reached/],
  ];
  for (const [name, value, sentence] of wrong) {
    test(`${name}=${value}`, async () => {
      const dataDir = dataFolder();
      const run = await launch({ dataDir, env: { [name]: value } });
      assert.equal(await run.exit, 1);
      assert.match(run.output, sentence);
      assert.ok(!run.output.includes('secret@'));
      removeData(dataDir);
    });
  }
});

describe('users and folders', () => {
  const skipUnlessRoot = isRoot ? false : 'only root can change users';

  test('an ordinary user starts it without any rights', { skip: skipUnlessRoot || !canReach(process.execPath, stranger) }, async () => {
    const dataDir = dataFolder({ owner: stranger.uid });
    const run = await launchReady({ dataDir, ...stranger });
    assert.equal(fs.statSync(path.join(dataDir, 'postgres/cluster')).uid, stranger.uid);
    await endRun(run);
  });

  test('root starts it in a folder that is closed to everybody else, and finds its data again', { skip: skipUnlessRoot }, async () => {
    const run = await runningWithAWord({ dataDir: dataFolder({ mode: 0o700 }) });
    assert.ok(fs.existsSync(path.join(run.dataDir, 'postgres/location.json')));
    run.child.kill('SIGTERM');
    await restartFindsTheWord(run);
  });

  test('a user is told when the database belongs to another one', {
    skip: skipUnlessRoot || !canReach(process.execPath, stranger),
  }, async () => {
    const run = await runningWithAWord();
    run.child.kill('SIGTERM');
    await allGone(run);
    execFileSync('chown', ['-R', '12345', path.join(run.dataDir, 'postgres/cluster')]);
    fs.chmodSync(run.dataDir, 0o777);
    const asStranger = await launch({ dataDir: run.dataDir, ...stranger });
    assert.equal(await asStranger.exit, 1);
    assert.match(asStranger.output, /belongs to another user \(uid 12345\)/);
    removeData(run.dataDir);
  });
});
