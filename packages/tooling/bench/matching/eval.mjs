/**
 * npm run eval:matching -- --needs needs.jsonl[.gz] --offers offers.jsonl[.gz] --qrels qrels.tsv
 *   [--group-by owner|firm] [--before-year] [--run out.tsv --depth 100] [--learn 50] [--json]
 * How well and how fast the matcher ranks offers, or those who own them, for needs that people judged. Records have
 * `id, language?, title?, objective?, description?|abstract?, keywords?, year?, owner?|firm?`. `--learn 50` learns from 50 of the judged
 * needs and measures the others, whose first 100 offers are put in order anew.
 */
import { parseArgs } from 'node:util';
import { loadMatcher } from './engine.mjs';
import { evaluate } from './evaluate.mjs';
import { readJudgments } from './judgments.mjs';
import { readRecords } from './records.mjs';
import { Refusal } from './refusal.mjs';
import { openRun } from './run-file.mjs';

const known = {
  needs: { type: 'string' },
  offers: { type: 'string' },
  qrels: { type: 'string' },
  'group-by': { type: 'string' },
  'before-year': { type: 'boolean' },
  run: { type: 'string' },
  depth: { type: 'string' },
  learn: { type: 'string' },
  json: { type: 'boolean' },
};

function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: known }));
  } catch (error) {
    throw new Refusal(error.message.split('. To specify')[0]);
  }
  for (const name of ['needs', 'offers', 'qrels']) if (!values[name]) throw new Refusal(`--${name} is missing: name a file.`);
  const groupBy = values['group-by'];
  if (groupBy !== undefined && !['owner', 'firm'].includes(groupBy)) throw new Refusal(`--group-by is owner or firm, not ${groupBy}.`);
  const depth = Number(values.depth ?? 100);
  if (!Number.isInteger(depth) || depth < 0) throw new Refusal(`--depth is a whole number, 0 for all; not ${values.depth}.`);
  const learn = values.learn === undefined ? 0 : Number(values.learn);
  if (values.learn !== undefined && (!Number.isInteger(learn) || learn < 1))
    throw new Refusal(`--learn is a number of needs, not ${values.learn}.`);
  if (learn > 0 && groupBy) throw new Refusal('--learn and --group-by do not go together: offers are what is learned from.');
  return { ...values, learn, groupBy, beforeYear: values['before-year'] ?? false, depth };
}

const lines = ({ ndcg10, ndcg10Low, ndcg10High, recall10, recall100, mrr, queries, msP50, msP95, buildSeconds, indexBytes }) => [
  ['nDCG@10', `${ndcg10.toFixed(3)}  (95 %: ${ndcg10Low.toFixed(3)} to ${ndcg10High.toFixed(3)}, ${queries} needs)`],
  ['recall@10', recall10.toFixed(3)],
  ['recall@100', recall100.toFixed(3)],
  ['MRR', mrr.toFixed(3)],
  ['query, p50', `${msP50.toFixed(2)} ms`],
  ['query, p95', `${msP95.toFixed(2)} ms`],
  ['index, built in', `${buildSeconds.toFixed(1)} s`],
  ['index, size', `${(indexBytes / 2 ** 20).toFixed(1)} MiB`],
];

function report(measures, asJson) {
  if (asJson) return console.log(JSON.stringify(measures));
  for (const [name, value] of lines(measures)) console.log(`${name.padEnd(16)} ${value}`);
  if (measures.learned) console.log(`${'learned'.padEnd(16)} ${JSON.stringify(measures.learned)}`);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const matcher = await loadMatcher();
  const { detectLanguage, createMatchIndex } = matcher;
  const judgments = readJudgments(options.qrels);
  const needs = readRecords(options.needs, { detectLanguage });
  const offers = readRecords(options.offers, { detectLanguage });
  const run = options.run ? openRun(options.run) : undefined;
  const { json, ...settings } = options;
  report(evaluate({ ...settings, needs, offers, judgments, createMatchIndex, matcher, onRanked: run?.write }), json);
  run?.close();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
