import type { Page } from 'playwright-core';
import type { Language } from '../harness/visit.ts';
import { wordsOf } from '../harness/words.ts';

export interface ToldNeed {
  readonly language: Language;
  readonly problem: string;
  readonly title: string;
  readonly background: string;
  readonly costPerYear: string;
  readonly tried: string;
  readonly mustHave: { readonly metric: string; readonly today: string; readonly target: string; readonly unit: string };
  /** What is typed to find the sector. */
  readonly sector: string;
}

// One grey point, as small as a photo can be.
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** Goes through the steps of a new need, from its first page to the sent one. */
export async function tellNeed(page: Page, need: ToldNeed): Promise<void> {
  const t = wordsOf(need.language);
  const next = () => page.getByRole('button', { name: t('postings.next'), exact: true }).click();
  await page.getByLabel(t('needs.form.problem')).fill(need.problem);
  await page.getByTestId('files-input').setInputFiles({ name: 'nyanya.png', mimeType: 'image/png', buffer: photo });
  await page.getByRole('img', { name: t('postings.files.photo', { name: 'nyanya.png' }) }).waitFor();
  await page.getByLabel(t('needs.form.titleField')).fill(need.title);
  await next();
  await page.getByLabel(t('needs.form.background')).fill(need.background);
  await page.getByLabel(t('needs.form.costPerYear')).fill(need.costPerYear);
  await next();
  await page.getByLabel(t('needs.form.tried')).fill(need.tried);
  await next();
  await fillMustHave(page, need);
  await page.getByRole('checkbox', { name: t('postings.partnership.TECHNICAL_ASSISTANCE') }).check();
  await next();
  await page.getByRole('combobox', { name: t('needs.form.sector') }).fill(need.sector);
  await page.getByRole('option').first().click();
  await next();
  await page.getByText(t('postings.missing.none')).waitFor();
  await sendNeed(page, need.language);
}

async function fillMustHave(page: Page, { language, mustHave }: ToldNeed): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole('button', { name: t('needs.form.mustHaves.add') }).click();
  const line = page.getByRole('group', { name: t('needs.form.mustHaves.line', { number: 1 }) });
  await line.getByLabel(t('needs.form.metric')).fill(mustHave.metric);
  await line.getByLabel(t('needs.form.today')).fill(mustHave.today);
  await line.getByLabel(t('needs.form.target')).fill(mustHave.target);
  await line.getByLabel(t('needs.form.unit')).fill(mustHave.unit);
}

/** Sends what stands on the last step. */
export async function sendNeed(page: Page, language: Language): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole('button', { name: t('needs.form.send') }).click();
  await page.getByRole('heading', { level: 1, name: t('needs.sent.title') }).waitFor();
}
