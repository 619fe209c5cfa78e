/**
 * How well and how fast the matcher ranks on real needs and offers (SBIR topics and awards, which are not part of the project).
 * KONGANO_SBIR=<folder with needs.jsonl.gz, offers.jsonl.gz, qrels.tsv> node packages/tooling/bench/matching.mjs [--json]
 * KONGANO_MATCHING may name another build of the package than packages/matching/dist.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mean, ndcg, quantile, recall, reciprocalRank } from './ranking-measures.mjs';

const work = 'sbir-needs-to-offers';
const depth = 100;

function requireMatching() {
  const built = process.env.KONGANO_MATCHING ?? path.resolve(import.meta.dirname, '../../matching/dist/index.js');
  if (!existsSync(built)) throw new Error(`The matcher is not built: ${built} is missing. Run "npm run build" first.`);
  return createRequire(import.meta.url)(built);
}

function readLines(folder, file) {
  const text = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const listed = (keywords) =>
  keywords
    ? keywords
        .split(/[,;]/)
        .map((one) => one.trim())
        .filter(Boolean)
    : [];
const bare = { language: 'en', sectorCodes: [], fieldCodes: [] };

const needDocument = ({ id, title, objective, description, keywords }) => ({
  ...bare,
  id,
  title,
  body: `${objective}\n${description}`,
  keywords: listed(keywords),
});
const offerDocument = ({ id, abstract, keywords }) => ({ ...bare, id, title: '', body: abstract, keywords: listed(keywords) });

function readGrades(folder) {
  const grades = new Map();
  for (const line of readFileSync(path.join(folder, 'qrels.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [need, offer, grade] = line.split('\t');
    grades.set(need, (grades.get(need) ?? new Map()).set(offer, Number(grade)));
  }
  return grades;
}

/** Milliseconds a call takes, with what it returns. */
function timed(call) {
  const start = performance.now();
  const value = call();
  return { value, milliseconds: performance.now() - start };
}

function measure(folder) {
  const { createMatchIndex } = requireMatching();
  const offers = readLines(folder, 'offers.jsonl.gz').map(offerDocument);
  const index = createMatchIndex();
  const building = timed(() => {
    for (const offer of offers) index.upsert(offer);
  });
  const grades = readGrades(folder);
  const needs = readLines(folder, 'needs.jsonl.gz')
    .filter(({ id }) => grades.has(id))
    .map(needDocument);
  const runs = needs.map((need) => {
    const titleOnly = timed(() => index.rank({ ...need, body: '', keywords: [] }, { limit: 10 }));
    const short = timed(() => index.rank(need, { limit: 10 }));
    const ids = index.rank(need, { limit: depth }).map(({ id }) => id);
    return { ids, grades: grades.get(need.id), milliseconds: short.milliseconds, titleMilliseconds: titleOnly.milliseconds };
  });
  const over = (measureOne) => mean(runs.map(measureOne));
  return [
    ['nDCG@10', over((run) => ndcg(run.ids, run.grades, 10)), ''],
    ['MRR', over((run) => reciprocalRank(run.ids, run.grades, 1)), ''],
    ['recall@10', over((run) => recall(run.ids, run.grades, 1, 10)), ''],
    ['recall@100', over((run) => recall(run.ids, run.grades, 1, 100)), ''],
    [
      'query p50, whole need, 10 explained',
      quantile(
        runs.map((run) => run.milliseconds),
        0.5,
      ),
      'ms',
    ],
    [
      'query p95, whole need, 10 explained',
      quantile(
        runs.map((run) => run.milliseconds),
        0.95,
      ),
      'ms',
    ],
    [
      'query p50, title only, 10 explained',
      quantile(
        runs.map((run) => run.titleMilliseconds),
        0.5,
      ),
      'ms',
    ],
    ['index, per document', building.milliseconds / offers.length, 'ms'],
    ['memory', process.memoryUsage().rss / 2 ** 20, 'MiB'],
  ].map(([metric, value, unit]) => ({ work, subject: 'kongano', metric, value: Number(value.toFixed(4)), unit }));
}

function main() {
  const folder = process.env.KONGANO_SBIR;
  const isComplete = folder && ['needs.jsonl.gz', 'offers.jsonl.gz', 'qrels.tsv'].every((file) => existsSync(path.join(folder, file)));
  const rows = isComplete ? measure(folder) : [];
  if (!isComplete) console.log('Skipped: KONGANO_SBIR names no folder with needs.jsonl.gz, offers.jsonl.gz and qrels.tsv.');
  for (const { metric, value, unit } of rows) console.log(`${metric.padEnd(40)} ${value.toFixed(3).padStart(10)} ${unit}`);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
}

main();
