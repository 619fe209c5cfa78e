import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeOwners, readJudgments } from './judgments.mjs';
import { madeFolder } from './testing/folder.mjs';

const { at } = madeFolder({
  'named.tsv': 'need\toffer\tgrade\nn1\to1\t1\nn1\to2\t3\nn2\tOpen Research, Inc.\t2\n',
  'trec.txt': 'n1 0 o1 1\nn2  0  o9  0\n',
  'two.tsv': 'n1\to1\n',
  'word.tsv': 'n1\to1\t1\nn1\to2\tgood\n',
  'none.tsv': 'need\toffer\tgrade\n',
});

describe('judgments', () => {
  it('are read with named columns, and names may have spaces', () => {
    const judgments = readJudgments(at('named.tsv'));
    assert.deepEqual(
      [...judgments.get('n1')],
      [
        ['o1', 1],
        ['o2', 3],
      ],
    );
    assert.deepEqual([...judgments.get('n2')], [['Open Research, Inc.', 2]]);
  });

  it('are read in the four columns of TREC', () => {
    assert.deepEqual([...readJudgments(at('trec.txt')).get('n2')], [['o9', 0]]);
  });

  it('of owners are the best of their items; a name that is no item is an owner already', () => {
    const owners = { o1: 'A', o2: 'A' };
    const grades = gradeOwners(
      new Map([
        ['o1', 1],
        ['o2', 3],
        ['B', 2],
      ]),
      (id) => owners[id],
    );
    assert.deepEqual(
      [...grades],
      [
        ['A', 3],
        ['B', 2],
      ],
    );
  });

  for (const [name, sentence] of [
    ['two.tsv', /two\.tsv, line 1: not need, offer and grade\.$/],
    ['word.tsv', /word\.tsv, line 2: the grade is no number\.$/],
    ['none.tsv', /none\.tsv holds no judgments\.$/],
    ['', /cannot be read: it is a folder\.$/],
  ])
    it(`say in one sentence what is wrong with ${name || 'a folder'}`, () => {
      assert.throws(() => readJudgments(at(name)), { message: sentence });
    });
});
