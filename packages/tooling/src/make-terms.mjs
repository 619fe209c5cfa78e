// Makes terms.json, the list that the server loads, from the vocabulary files beside it. With --check: fails where it is out of date.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from './vocabulary/csv.mjs';
import { termsOf } from './vocabulary/terms.mjs';

const folder = new URL('../../../apps/server/src/modules/vocabulary/data/', import.meta.url);
const read = (name) => fs.readFileSync(new URL(name, folder), 'utf8');
const json = (name) => JSON.parse(read(name));
const csv = (name) => readCsv(read(name));

const terms = termsOf({
  isic: csv('isic-rev4.csv'),
  sections: json('isic-sections-en-sw.json'),
  ford: json('ford-2015.json'),
  trl: json('trl-en-sw.json'),
  sdg: json('sdg-en-sw.json'),
  regions: csv('tz-regions.csv'),
  councils: csv('tz-councils.csv'),
  titlesSw: json('titles-sw.json'),
});
const text = `[\n${terms.map((term) => JSON.stringify(term)).join(',\n')}\n]\n`;
const target = new URL('terms.json', folder);

if (!process.argv.includes('--check')) {
  fs.writeFileSync(target, text);
} else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
  console.error(`${fileURLToPath(target)} is out of date: run node packages/tooling/src/make-terms.mjs`);
  process.exitCode = 1;
}
