import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { inProject } from '../../../../scripts/lib/paths.mjs';
import { jsonLines, madeFolder } from './testing/folder.mjs';

const { at } = madeFolder({
  'needs.jsonl.gz': jsonLines([
    { id: 'n1', title: 'Solar dryer for mushrooms', year: 2010 },
    { id: 'n2', title: 'Kukamua mafuta ya alizeti', year: 2010 },
    { id: 'n3', title: 'Nobody judged this one', year: 2010 },
  ]),
  'offers.jsonl': jsonLines([
    { id: 'o1', abstract: 'A press for sunflower oil', firm: 'Press Works Ltd', year: 2009 },
    { id: 'o2', abstract: 'We dry mushrooms with solar heat', firm: 'Sun & Co', year: 2011 },
    { id: 'o3', abstract: 'A solar dryer for fruit', firm: 'Sun & Co', year: 2008 },
    { id: 'o4', abstract: 'Tax law', firm: 'Law', year: 2001 },
  ]),
  'qrels.tsv': 'need\toffer\tgrade\nn1\to2\t1\nn2\to1\t1\n',
  'strange.tsv': 'm1\to1\t1\n',
});
const files = ['--needs', at('needs.jsonl.gz'), '--offers', at('offers.jsonl'), '--qrels', at('qrels.tsv')];

function evaluate(...args) {
  const script = inProject('packages/tooling/bench/matching/eval.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr, lastLine: stdout.trim().split('\n').at(-1) };
}
const runOf = (name) =>
  fs
    .readFileSync(at(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

describe('npm run eval:matching', () => {
  it('prints one line of figures, in which the matcher is right about what is plain', () => {
    const measures = JSON.parse(evaluate(...files, '--json').lastLine);
    assert.deepEqual(Object.keys(measures), [
      ...['ndcg10', 'ndcg10Low', 'ndcg10High', 'recall10', 'recall100', 'mrr', 'queries', 'msP50', 'msP95', 'buildSeconds', 'indexBytes'],
    ]);
    assert.deepEqual([measures.ndcg10, measures.recall10, measures.mrr, measures.queries], [1, 1, 1, 2]);
    assert.ok(measures.indexBytes > 0 && measures.msP50 > 0);
  });

  it('learns from some judged needs and measures the others', () => {
    const { ndcg10, queries, learned } = JSON.parse(evaluate(...files, '--learn', '1', '--json').lastLine);
    assert.deepEqual([ndcg10, queries], [1, 1]);
    assert.deepEqual([learned.outcome, learned.weights.score], ['too-few-needs', 0.8]);
  });

  it('prints a table for people', () => {
    assert.match(evaluate(...files).stdout, /nDCG@10 +1\.000 {2}\(95 %: 1\.000 to 1\.000, 2 needs\)/);
  });

  it('writes the ranked lists of all needs, as deep as asked', () => {
    evaluate(...files, '--run', at('run.tsv'), '--depth', '1');
    assert.deepEqual(
      runOf('run.tsv').map(([need, zero, offer, rank, , tag]) => [need, zero, offer, rank, tag]),
      [
        ['n1', 'Q0', 'o2', '1', 'kongano'],
        ['n2', 'Q0', 'o1', '1', 'kongano'],
        ['n3', 'Q0', runOf('run.tsv')[2][2], '1', 'kongano'],
      ],
    );
    evaluate(...files, '--run', at('all.tsv'), '--depth', '0');
    const scores = runOf('all.tsv')
      .filter(([need]) => need === 'n1')
      .map((columns) => Number(columns[4]));
    assert.equal(scores.length, 4);
    assert.deepEqual(
      scores,
      [...scores].sort((one, other) => other - one),
    );
  });

  it('ranks firms by what they did before, by their names', () => {
    const { lastLine } = evaluate(...files, '--group-by', 'firm', '--before-year', '--run', at('firms.tsv'), '--json');
    assert.equal(JSON.parse(lastLine).ndcg10, 1);
    const firms = runOf('firms.tsv').filter(([need]) => need === 'n1');
    assert.equal(firms[0][2], 'Sun & Co');
    assert.deepEqual(firms.map((columns) => columns[2]).sort(), ['Law', 'Press Works Ltd', 'Sun & Co']);
  });

  for (const [what, args, sentence] of [
    ['a file that is missing', [...files, '--qrels', at('no.tsv')], /^.*no\.tsv cannot be read: there is no such file\.$/],
    ['a file that is not named', ['--needs', at('needs.jsonl.gz')], /^--offers is missing: name a file\.$/],
    ['an unknown option', [...files, '--speed'], /^Unknown option '--speed'$/],
    ['an unknown owner', [...files, '--group-by', 'agency'], /^--group-by is owner or firm, not agency\.$/],
    ['a depth that is none', [...files, '--depth', 'deep'], /^--depth is a whole number, 0 for all; not deep\.$/],
    ['to learn from nobody knows how many', [...files, '--learn', 'all'], /^--learn is a number of needs, not all\.$/],
    ['to learn from all', [...files, '--learn', '2'], /^--learn is less than the 2 judged needs, so that some are left to measure\.$/],
    ['to learn from owners', [...files, '--learn', '1', '--group-by', 'firm'], /^--learn and --group-by do not go together: .*$/],
    ['judgments of other needs', [...files, '--qrels', at('strange.tsv')], /^None of the judged needs is among the needs\.$/],
    [
      'a place that cannot be written to',
      [...files, '--run', at('none/run.tsv')],
      /^.*run\.tsv cannot be written: there is no folder .*none\.$/,
    ],
  ])
    it(`refuses ${what} in one sentence`, () => {
      const { status, stderr } = evaluate(...args);
      assert.equal(status, 1);
      assert.match(stderr.trim(), sentence);
    });
});
