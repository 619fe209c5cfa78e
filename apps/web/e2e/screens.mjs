// Pictures of every page at both widths, in both languages and themes, to be looked at:
// node apps/web/e2e/screens.mjs <folder> [--only=need,match] [--language=sw] [--width=360] [--theme=dark] [--looker=firm]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withDemonstration } from './harness/demonstration.mjs';
import { showWhole } from './harness/page-state.ts';
import { lookers, pages } from './pages.ts';
import { findThings } from './things.ts';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: text, language: text, width: text, theme: text, looker: text },
});
const chosen = (name, all) => all.filter((value) => !values[name] || values[name].split(',').includes(String(value)));

async function takeAll(kongano, folder) {
  const things = await findThings(kongano);
  for (const looker of chosen('looker', lookers))
    for (const language of chosen('language', ['en', 'sw']))
      for (const width of chosen('width', [360, 1280])) await takeVisit(kongano, { looker, language, width, things, folder });
}

async function takeVisit(kongano, { looker, language, width, things, folder }) {
  const visit = await kongano.visit({ language, width, ...(looker !== 'anonymous' && { as: looker }) });
  for (const page of pages.filter(({ name, lookers }) => lookers.includes(looker) && chosen('only', [name]).length > 0)) {
    await visit.page.goto(page.path(things));
    await showWhole(visit.page, width).catch((error) => console.error(`${looker}, ${page.name}: ${error.message}`));
    for (const theme of chosen('theme', ['light', 'dark'])) {
      await visit.page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const file = `${page.name.replaceAll(/\W+/g, '-')}.${looker}.${language}.${width}.${theme}.png`;
      await visit.page.screenshot({ path: path.join(folder, file), fullPage: true });
    }
  }
  for (const fault of visit.faults) console.error(`${looker}, ${language}, ${width} px: ${fault}`);
  await visit.close();
}

const [folder] = positionals;
if (!folder) throw new Error('Into which folder? node apps/web/e2e/screens.mjs <folder>');
fs.mkdirSync(folder, { recursive: true });
await withDemonstration((kongano) => takeAll(kongano, folder));
