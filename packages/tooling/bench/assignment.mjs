/**
 * How long and with how much memory the best assignment of needs and experts is found, beside greedy and beside HiGHS alone. That a
 * total is the best is proven for each by prices of its own, which no plan can exceed.
 * npm run bench:assignment [-- --json] [-- --size 1000]; every row is measured in a process of its own, on one thread.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from '../../../scripts/build.mjs';
import { totalByHighs } from './assign-with-highs.mjs';
import { canAllHaveMore, gapOfTotal } from './certify-assignment.mjs';
import { makeProblem, scoringNames } from './made-assignments.mjs';

const requireMatching = () => createRequire(import.meta.url)(path.resolve(import.meta.dirname, '../../matching/dist/index.js'));

async function runToEnd(steps) {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

/** What prices found without the solver say can be better at most, as a part of the total; more than rounding is a fault. */
const mostGap = 1e-6;

/** Throws when a plan is not the best; returns how little was not proven. Crossing quotas are beyond prices: HiGHS has searched them. */
function certify(problem, plan) {
  if (problem.quotas.length > 0 || (problem.objective === 'fairness' && problem.needs.some(({ max }) => max > 1))) return {};
  const isFair = problem.objective === 'fairness';
  if (isFair && canAllHaveMore(problem, plan.worst)) throw new Error('The worst-off need could have more.');
  const gap = gapOfTotal(problem, plan, isFair ? plan.worst : undefined) / plan.total;
  if (gap > mostGap) throw new Error(`The plan is not proven to be the best: ${gap} of the total may be missing.`);
  return { 'gap to the proven bound': gap };
}

/** What each subject makes of a problem: figures by name; and what is checked of it when the time is taken. */
const subjects = {
  kongano: async (problem) => {
    const answer = await runToEnd(requireMatching().assignInSteps(problem));
    if (answer.kind !== 'assigned' || !answer.isProven) throw new Error(`No proven plan: ${answer.kind}.`);
    const { plan } = answer;
    return { total: plan.total, 'worst-off need': plan.worst, 'missed minimums': 0, check: () => certify(problem, plan) };
  },
  greedy: (problem) => {
    const { total, worst, missedMinimums } = requireMatching().assignGreedily(problem);
    return { total, 'worst-off need': worst, 'missed minimums': missedMinimums };
  },
  highs: async (problem) => ({ total: await totalByHighs(problem) }),
};

function worksOf(size) {
  const all = Object.keys(subjects);
  const small = Math.max(10, Math.round(size / 10));
  const few = Math.max(5, Math.round(size / 50));
  return [
    ...scoringNames.map((scoring) => ({ work: `${size} × ${size}, total, ${scoring}`, problem: { size, scoring }, by: all })),
    {
      work: `${size} × ${size}, fairness, one each`,
      problem: { size, scoring: 'sought-after experts', objective: 'fairness', most: 1 },
      by: ['kongano', 'greedy'],
    },
    {
      work: `${few} × ${few}, fairness, several each`,
      problem: { size: few, scoring: 'sought-after experts', objective: 'fairness' },
      by: ['kongano', 'greedy'],
    },
    {
      work: `${small} × ${small}, total, crossing quotas`,
      problem: { size: small, scoring: 'sought-after experts', crossing: true },
      by: ['kongano', 'greedy'],
    },
  ];
}

/** Measures one subject on one problem and prints its figures as one line. */
async function measureHere({ subject, problem }) {
  const made = makeProblem(problem);
  const start = performance.now();
  const { check = () => ({}), ...figures } = await subjects[subject](made);
  const seconds = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, 'peak memory': memory, ...figures, ...check() }));
}

const units = { seconds: 's', 'peak memory': 'MiB' };

function measureApart(work, subject, problem) {
  const args = [import.meta.filename, '--one', JSON.stringify({ subject, problem })];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${subject} failed on ${work}: ${stderr}`);
  const figures = JSON.parse(stdout.trim().split('\n').at(-1));
  return Object.entries(figures).map(([metric, value]) => ({
    work,
    subject,
    metric,
    value: Number(value.toPrecision(9)),
    unit: units[metric] ?? '',
  }));
}

function printRow({ work, subject, metric, value, unit }) {
  const text = value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(1) : value.toFixed(3);
  console.log(`${work.padEnd(48)} ${subject.padEnd(8)} ${metric.padEnd(24)} ${text.padStart(10)} ${unit}`);
}

async function main() {
  const at = process.argv.indexOf('--one');
  if (at > 0) return measureHere(JSON.parse(process.argv[at + 1]));
  await build({ web: false });
  const sizeAt = process.argv.indexOf('--size');
  const rows = [];
  for (const { work, problem, by } of worksOf(sizeAt > 0 ? Number(process.argv[sizeAt + 1]) : 1000)) {
    for (const subject of by) {
      const measured = measureApart(work, subject, problem);
      for (const row of measured) printRow(row);
      rows.push(...measured);
    }
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
}

await main();
