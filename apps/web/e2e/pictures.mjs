// The pictures of the documents, taken from the demonstration: node apps/web/e2e/pictures.mjs
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withDemonstration } from './harness/demonstration.mjs';
import { settled } from './harness/page-state.ts';
import { findThings } from './things.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../packages/docs/images');

/** What is shown, to whom, and how much of it. */
const pictures = [
  { file: 'desk.png', visit: { language: 'en', width: 1280, as: 'broker' }, path: deskCase, height: 800 },
  { file: 'need.png', visit: { language: 'en', width: 1280, as: 'firm' }, path: ({ need }) => `/needs/${need}`, height: 1050 },
  { file: 'need-phone.png', visit: { language: 'sw', width: 360, as: 'firm' }, path: ({ need }) => `/needs/${need}`, height: 760 },
  {
    file: 'match.png',
    visit: { language: 'en', width: 1280, as: 'broker' },
    path: ({ match }) => `/matches/${match}`,
    height: 1150,
  },
  { file: 'match-phone.png', visit: { language: 'sw', width: 360, as: 'firm' }, path: ({ match }) => `/matches/${match}`, height: 760 },
  { file: 'tell-phone.png', visit: { language: 'sw', width: 360, as: 'firm' }, path: ({ draft }) => `/needs/${draft}/edit`, height: 760 },
];

function deskCase({ match }) {
  return `/desk?view=introduced&case=match:${match}`;
}

async function take(kongano, things, { file, visit, path: pathOf, height }) {
  const { page, close } = await kongano.visit(visit);
  await page.setViewportSize({ width: visit.width, height });
  await page.goto(pathOf(things));
  await settled(page);
  await page.screenshot({ path: path.join(folder, file) });
  await close();
}

await withDemonstration(async (kongano) => {
  const things = await findThings(kongano);
  for (const picture of pictures) await take(kongano, things, picture);
});
