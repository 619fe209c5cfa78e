/**
 * npm run bench:matching [-- --json] [-- --quick] [-- --only kongano,minisearch]: how fast and in how much memory the best 100 of 100,000 made offers
 * of 100 words each are found for whole needs of 150 words, beside MiniSearch and PostgreSQL's ts_rank on the same texts. Each subject
 * has a process of its own and one thread, and the fastest of three times counts; Kongano's lists are held to plain scoring of every offer.
 */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../../../../../scripts/build.mjs';
import { measureHere } from './measure.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'kongano,minisearch,postgresql-ts_rank' },
    one: { type: 'string' },
  },
});
const offers = values.quick ? 10_000 : 100_000;
const work = `${offers.toLocaleString('en')} offers × 100 terms, need of 150, best 100`;
/** Needs that are timed: fewer where one takes long. */
const needs = values.quick
  ? { kongano: 60, minisearch: 20, 'postgresql-ts_rank': 5 }
  : { kongano: 300, minisearch: 15, 'postgresql-ts_rank': 5 };
/** Each is held to plain scoring of all offers, which takes a minute where there are 100,000. */
const checked = values.quick ? 2 : 1;

const metrics = {
  p50: { title: 'p50 ms', unit: 'ms', digits: 2 },
  p95: { title: 'p95 ms', unit: 'ms', digits: 2 },
  processor: { title: 'CPU p95 ms', unit: 'ms', digits: 2 },
  build: { title: 'build s', unit: 's', digits: 1 },
  index: { title: 'index MB', unit: 'MB', digits: 1 },
  live: { title: 'live MB', unit: 'MB', digits: 1 },
  resident: { title: 'resident MB', unit: 'MB', digits: 1 },
  exact: { title: 'needs checked', unit: '', digits: 0 },
};

function measureApart(name) {
  const one = JSON.stringify({ name, offers, needs: needs[name], checked });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--one', one], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} could not be measured: ${stderr}`);
  return { subject: name, figures: JSON.parse(stdout.trim().split('\n').at(-1)) };
}

const lineOf = (first, cells) => [first.padEnd(20), ...cells.map((cell) => cell.padStart(13))].join('');
const cellOf = (value, digits) => (value === undefined ? '–' : value.toFixed(digits));

async function main() {
  if (values.one) return measureHere(JSON.parse(values.one));
  const say = (text) => (values.json ? console.error(text) : console.log(text));
  await build({ web: false });
  say(`${work}; ${os.cpus().length} cores, Node ${process.version}\n`);
  say(
    lineOf(
      '',
      Object.values(metrics).map(({ title }) => title),
    ),
  );
  const measured = [];
  for (const name of values.only.split(',')) {
    const one = measureApart(name);
    say(
      lineOf(
        name,
        Object.entries(metrics).map(([metric, { digits }]) => cellOf(one.figures[metric], digits)),
      ),
    );
    measured.push(one);
  }
  const rows = measured.flatMap(({ subject, figures }) =>
    Object.entries(figures).map(([metric, value]) => ({
      work,
      subject,
      metric,
      value: Number(value.toPrecision(6)),
      unit: metrics[metric].unit,
    })),
  );
  if (values.json) console.log(JSON.stringify({ rows }));
}

await main();
