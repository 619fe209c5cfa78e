// npm run bench:http [-- --json] [-- --scale 10] [-- --quick]: Kongano's reading over HTTP beside its peers, on the same PostgreSQL and the same data.
// --scale 10 adds a second database with ten times the data and tells how much longer Kongano and the limit take there.
// --only feed,detail and --subjects kongano,limit leave out the rest; --profile <folder> writes processor profiles of the subjects.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../../../scripts/build.mjs';
import { exitWith, supervise } from '../../../../scripts/lib/supervisor.mjs';
import { startPostgres } from '../../../../scripts/postgres.mjs';
import { compare } from './compare.mjs';
import { makeData } from './data.mjs';
import { concurrency, poolSize, subjectNames, works } from './settings.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: works.join() },
    subjects: { type: 'string', default: subjectNames.join() },
    profile: { type: 'string' },
  },
});
const length = values.quick ? { rounds: 2, milliseconds: 700, warmUp: 500 } : { rounds: 5, milliseconds: 1_800, warmUp: 1_500 };
const say = (text) => (values.json ? console.error(text) : console.log(text));

async function bringUp(run) {
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1) throw new Error('--scale takes a whole number, such as 10.');
  await build();
  const { url } = await startPostgres({ dataDir: path.join(run.scratch, 'postgres'), onSpawn: (pid) => run.adopt('postgres', pid) });
  const secret = randomBytes(32).toString('hex');
  const scales = scale === 1 ? [1] : [1, scale];
  const databases = [];
  for (const each of scales) {
    const begin = performance.now();
    const made = await makeData(run, { url, name: `kongano_${each}`, scale: each, secret });
    databases.push(made);
    say(`Data × ${each} made in ${((performance.now() - begin) / 1000).toFixed(0)} s.`);
  }
  const results = await compare(run, { databases, url, names: values.subjects.split(','), works: values.only.split(','), length, say });
  say(
    `\n${os.cpus().length} cores, Node ${process.version}, ${concurrency} requests at a time, ${poolSize} connections to PostgreSQL; medians of ${length.rounds} rounds.`,
  );
  for (const { text } of results) say(`\n${text}`);
  if (values.json) console.log(JSON.stringify({ rows: results.flatMap(({ rows }) => rows) }));
  run.stop({ code: 0 });
}

exitWith(async () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-bench-'));
  // The account that PostgreSQL runs as when root starts it must be able to enter.
  fs.chmodSync(scratch, 0o711);
  return await supervise({
    dataDir: scratch,
    url: 'no address',
    throwaway: true,
    bringUp: (run) => bringUp(Object.assign(run, { scratch, profile: values.profile })),
  });
});
