import type { Page } from 'playwright-core';
import { ask } from './harness/ask.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { demoPassword, type Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';

const t = wordsOf('en');
const problemOf = (page: Page) => page.getByLabel(t('needs.form.problem'));
const next = (page: Page) => page.getByRole('button', { name: t('postings.next'), exact: true }).click();
const isSaved = (page: Page) => page.getByText(new RegExp(`^${t('ui.saved')}`)).waitFor();

describe('writing a need', () => {
  let kongano: Kongano;
  let firm: Visit;
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());
  beforeEach(async () => {
    firm = await kongano.visit({ as: 'firm' });
  });
  afterEach(() => firm.close());

  /** Begins a need and gives the address of its form once the server has it. */
  async function begin(problem: string): Promise<string> {
    await firm.page.goto('/needs/new');
    await problemOf(firm.page).fill(problem);
    await firm.page.waitForURL('**/edit');
    await isSaved(firm.page);
    return new URL(firm.page.url()).pathname;
  }

  it('Back goes through the steps and out of the form, and the words stay', async () => {
    const { page } = firm;
    await begin('The drill bits break on stainless steel.');
    await next(page);
    await page.getByLabel(t('needs.form.background')).fill('Since we took up dairy tanks.');
    await next(page);
    await page.getByLabel(t('needs.form.tried')).fill('Slower turning.');
    await page.goBack();
    expect(await page.getByLabel(t('needs.form.background')).inputValue()).toBe('Since we took up dairy tanks.');
    await page.goBack();
    expect(await problemOf(page).inputValue()).toBe('The drill bits break on stainless steel.');
    const path = new URL(page.url()).pathname;
    await page
      .getByRole('link', { name: t('app.offers') })
      .first()
      .click();
    await page.waitForURL('**/offers');
    await page.goto(`${path}?step=3`);
    await page.getByLabel(t('needs.form.tried')).waitFor();
    expect(await page.getByLabel(t('needs.form.tried')).inputValue()).toBe('Slower turning.');
    expect(firm.faults).toEqual([]);
  });

  it('two presses on send make one need, sent once', async () => {
    const { page, context } = firm;
    const path = await begin('The oven heats unevenly and burns the bread at the back.');
    await page.goto(`${path}?step=5`);
    await page.getByRole('combobox', { name: t('needs.form.sector') }).fill('bakery');
    await page.getByRole('option').first().click();
    await next(page);
    await page.getByText(t('postings.missing.none')).waitFor();
    await page.getByRole('button', { name: t('needs.form.send') }).dblclick();
    await page.getByRole('heading', { level: 1, name: t('needs.sent.title') }).waitFor();
    const { needs } = await ask<{ needs: { edges: { node: { timeline: { verb: string }[] } }[] } }>(
      context,
      'query { needs(filter: { mine: true, text: "oven" }) { edges { node { timeline { verb } } } } }',
    );
    expect(needs.edges.map(({ node }) => node.timeline.filter(({ verb }) => verb === 'need.submitted').length)).toEqual([1]);
    expect(firm.faults).toEqual([]);
  });

  it('what was changed in two tabs is shown side by side, and the person chooses', async () => {
    const { page } = firm;
    const path = await begin('The pump loses pressure.');
    const other = await firm.newTab();
    await other.goto(path);
    await problemOf(other).waitFor();
    await problemOf(page).fill('The pump loses pressure after an hour.');
    await isSaved(page);
    await problemOf(other).fill('The pump leaks at the seal.');
    const conflict = other.getByRole('region', { name: t('postings.conflict.title') });
    await conflict.getByText('The pump loses pressure after an hour.').waitFor();
    await conflict.getByText('The pump leaks at the seal.').waitFor();
    await conflict.getByRole('button', { name: t('postings.conflict.allMine') }).click();
    await isSaved(other);
    await page.reload();
    await problemOf(page).waitFor();
    expect(await problemOf(page).inputValue()).toBe('The pump leaks at the seal.');
    expect(firm.faults).toEqual([]);
  });

  it('whoever was signed out in another tab signs in again and finds every word', async () => {
    const { page, context } = firm;
    await begin('The label printer smears.');
    await context.request.post('/api/auth/sign-out', { data: {} });
    await problemOf(page).fill('The label printer smears when it rains.');
    await page
      .getByRole('main')
      .getByRole('link', { name: t('app.signIn'), exact: true })
      .click();
    await page.getByLabel(t('identity.field.email')).fill('firm@demo.kongano.test');
    await page.getByLabel(t('identity.field.password'), { exact: true }).fill(demoPassword);
    await page.keyboard.press('Enter');
    await problemOf(page).waitFor();
    expect(await problemOf(page).inputValue()).toBe('The label printer smears when it rains.');
    await isSaved(page);
  });
});
