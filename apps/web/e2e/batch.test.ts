import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';

const en = wordsOf('en');
const sw = wordsOf('sw');

// One story: each step goes on where the one before it ended.
describe('a broker matches many needs and offers at once', () => {
  let kongano: Kongano;
  let broker: Visit;
  let colleague: Visit;
  const step = tellStory(() => [broker, colleague]);
  beforeAll(async () => {
    kongano = await startKongano();
    broker = await kongano.visit({ as: 'broker' });
    colleague = await kongano.visit({ as: 'admin', width: 360, language: 'sw' });
  }, 60_000);
  afterAll(() => kongano.stop());

  const rows = (visit: Visit, words: typeof en) =>
    visit.page.getByRole('table', { name: words('batch.pairs'), exact: true }).getByRole('row');
  const ready = (visit: Visit, words: typeof en) =>
    visit.page.getByRole('heading', { level: 2, name: words('batch.compare') }).waitFor({ timeout: 30_000 });

  step(
    'comes from the desk by keyboard, and lets a plan be worked out for all that is open',
    async () => {
      const { page } = broker;
      await page.goto('/desk');
      await page.getByRole('link', { name: en('batch.door') }).press('Enter');
      await page.getByLabel(en('batch.mostPerPerson')).fill('3');
      await page.getByLabel(en('batch.mostPerPerson')).press('Enter');
      await ready(broker, en);
      expect(await rows(broker, en).count()).toBeGreaterThan(3);
    },
    60_000,
  );

  step('finds it again after a reload, locks one pair and takes another out', async () => {
    const { page } = broker;
    await page.reload();
    await ready(broker, en);
    const lock = page.getByRole('button', { name: /^Lock: / });
    const before = await lock.count();
    await lock.first().press('Enter');
    await page.getByRole('button', { name: /^Unlock: / }).waitFor();
    expect(await lock.count()).toBe(before - 1);
    const out = page.getByRole('button', { name: /^Take out: / });
    const planned = await out.count();
    await out.last().click();
    await page.waitForFunction((count) => document.querySelectorAll('button[aria-label^="Take out: "]').length < count, planned);
  });

  step(
    'works it out again: the locked pair is still there',
    async () => {
      const { page } = broker;
      const kept = (await page.getByRole('button', { name: /^Unlock: / }).getAttribute('aria-label')) ?? '';
      await page.getByRole('button', { name: en('batch.again') }).click();
      await page.getByText(en('batch.leave')).waitFor();
      await ready(broker, en);
      await page.getByRole('button', { name: kept }).waitFor();
    },
    60_000,
  );

  step(
    'shortlists what is left, and every pair leads to its case',
    async () => {
      const { page } = broker;
      await page.getByRole('button', { name: /^Shortlist / }).click();
      await page.getByText(en('batch.allSent')).waitFor({ timeout: 30_000 });
      await page
        .getByRole('link', { name: en('matching.status.SHORTLISTED') })
        .first()
        .click();
      await page.waitForURL(/\/matches\//);
    },
    60_000,
  );

  step('a colleague finds the plan on a phone, in Swahili', async () => {
    const { page } = colleague;
    await page.goto('/batch');
    await page
      .getByRole('table', { name: sw('batch.earlier') })
      .getByRole('link')
      .first()
      .click();
    await ready(colleague, sw);
    await page.getByText(sw('batch.allSent')).waitFor();
  });
});
