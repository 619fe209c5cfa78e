import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.ts';
import { type Kongano, startKongano } from '../harness/kongano.ts';
import { painted, showWhole, stickingOut } from '../harness/page-state.ts';
import type { Language, Visit } from '../harness/visit.ts';
import { type Looker, pages, type Things } from '../pages.ts';
import { findThings } from '../things.ts';

const widths = [360, 1280] as const;
type Theme = 'light' | 'dark';

/**
 * What is looked at of a page in one language: at each width one theme, the other way round in the other language and on the next page, so that a page
 * shows every width in every theme, and every language all of them.
 */
const themeAt = (width: (typeof widths)[number], language: Language, at: number): Theme =>
  (width === 360) === ((language === 'en') === (at % 2 === 0)) ? 'light' : 'dark';

let kongano: Kongano;
let things: Things;
/** Tests of every page that these people see; the people are shared out among files, which run side by side. */
export function lookAtPages(lookers: readonly Looker[]): void {
  beforeAll(async () => {
    kongano = await startKongano();
    things = await findThings(kongano);
  }, 120_000);
  afterAll(() => kongano.stop());

  describe.each(lookers)('as %s', (looker) => {
    const visits = {} as Record<Language, Visit>;
    beforeAll(async () => {
      visits.en = await visit(looker, 'en');
      visits.sw = await visit(looker, 'sw');
    });
    afterAll(() => Promise.all([visits.en.close(), visits.sw.close()]));

    it.each(pages.map((entry, at) => ({ ...entry, at })).filter((entry) => entry.lookers.includes(looker)))(
      '$name: axe finds nothing, nothing sticks out, nothing fails',
      async ({ path, at }) => {
        const found = await Promise.all([look(visits.en, 'en', path(things), at), look(visits.sw, 'sw', path(things), at)]);
        expect(found.flat()).toEqual([]);
      },
    );
  });
}

function visit(looker: Looker, language: Language): Promise<Visit> {
  return kongano.visit({ language, ...(looker !== 'anonymous' && { as: looker }) });
}

/** What is wrong with a page in one language, at both widths. */
async function look({ page, faults }: Visit, language: Language, path: string, at: number): Promise<string[]> {
  const found: string[] = [];
  const before = faults.length;
  await arrive(page, path);
  for (const width of widths) {
    await showWhole(page, width);
    if (width === 360) found.push(...(await stickingOut(page)));
    const theme = themeAt(width, language, at);
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
    await painted(page);
    const depth = theme === 'light' || language === 'sw' ? 'everything' : 'colours';
    found.push(...(await axeFindings(page, depth)).map((finding) => `${width} px, ${theme}: ${finding}`));
  }
  return [...found, ...faults.slice(before)];
}

/** Opens a page; one that shows nothing in time is told of and asked for once more, as a person would. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isThere = await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
  if (isThere) return;
  console.warn(`${path} showed no title: ${(await page.locator('body').textContent())?.slice(0, 500)}`);
  await page.reload();
}
