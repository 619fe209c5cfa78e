import type { Page } from 'playwright-core';
import { wordsOf } from '../harness/words.ts';

const t = wordsOf('en');
type View = 'toQualify' | 'toVerify' | 'returned' | 'unmatched';

/** Opens a case of the desk beside the list. */
export async function openCase(page: Page, view: View, title: string): Promise<void> {
  await page.goto(`/desk?view=${view}`);
  await page.getByRole('table').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

interface Act {
  readonly button: string;
  readonly reason: string;
}

/** Takes an action that asks for a reason first. */
export async function actWithReason(page: Page, { button, reason }: Act): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByLabel(t('postings.reason')) });
  await form.getByLabel(t('postings.reason')).fill(reason);
  await form.getByRole('button', { name: button, exact: true }).click();
}

/** A toast that says that it is done. */
export async function toldThat(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).first().waitFor();
}
