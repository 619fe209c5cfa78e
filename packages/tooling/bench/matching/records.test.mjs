import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRecords } from './records.mjs';
import { jsonLines, madeFolder } from './testing/folder.mjs';

const detectLanguage = (text) => (text.includes('uyoga') ? 'sw' : 'en');
const record = {
  id: 'n1',
  title: 'Dryer',
  objective: 'Dry',
  description: 'Mushrooms',
  keywords: 'solar; dryer,heat',
  year: 2013,
  firm: 'A',
};
const { at } = madeFolder({
  'all.jsonl.gz': jsonLines([record, { id: 7, abstract: 'kikaushio cha uyoga', keywords: ['jua'], year: '1999', owner: 'B' }]),
  'stated.jsonl': `\uFEFF${jsonLines([{ id: 'n1', language: 'sw', title: 'Dryer' }])}\n\n`,
  'broken.jsonl': `${JSON.stringify(record)}\n{"id": "n2", `,
  'list.jsonl': '[1]\n',
  'no-id.jsonl': jsonLines([{ title: 'Dryer' }]),
  'twice.jsonl': jsonLines([record, record]),
  'empty.jsonl': '',
  'no-text.jsonl': jsonLines([{ id: 'n1', name: 'Dryer' }]),
});
const read = (name) => readRecords(at(name), { detectLanguage });

describe('records of needs and offers', () => {
  it('become documents, packed or not, whatever fields they have', () => {
    const records = read('all.jsonl.gz');
    assert.deepEqual(records.get('n1'), {
      document: {
        id: 'n1',
        language: 'en',
        title: 'Dryer',
        body: 'Dry\nMushrooms',
        keywords: ['solar', 'dryer', 'heat'],
        sectorCodes: [],
        fieldCodes: [],
        statedOn: '2013-01-01',
      },
      year: 2013,
      owner: 'A',
    });
    const { document, year, owner } = records.get('7');
    assert.deepEqual([document.language, document.title, document.body, document.keywords], ['sw', '', 'kikaushio cha uyoga', ['jua']]);
    assert.deepEqual([year, owner], [1999, 'B']);
  });

  it('keep the language that they state', () => {
    assert.equal(read('stated.jsonl').get('n1').document.language, 'sw');
  });

  for (const [name, sentence] of [
    ['broken.jsonl', /broken\.jsonl, line 2: not a line of JSON\.$/],
    ['list.jsonl', /list\.jsonl, line 1: not a record\.$/],
    ['no-id.jsonl', /no-id\.jsonl, line 1: the record has no id\.$/],
    ['twice.jsonl', /twice\.jsonl, line 2: the id n1 stands twice\.$/],
    ['empty.jsonl', /empty\.jsonl holds no records\.$/],
    ['no-text.jsonl', /holds no text: none of its records has title, objective, description, abstract or keywords\.$/],
    ['missing.jsonl', /missing\.jsonl cannot be read: there is no such file\.$/],
  ])
    it(`say in one sentence what is wrong with ${name}`, () => {
      assert.throws(() => read(name), { message: sentence });
    });
});
