import type { Page } from 'playwright-core';
import type { Language } from '../harness/visit.ts';
import { wordsOf } from '../harness/words.ts';

/** Writes a message in the conversation on the page. */
export async function write(page: Page, language: Language, body: string): Promise<void> {
  const t = wordsOf(language);
  await page.getByLabel(t('threads.write')).fill(body);
  await page.getByRole('button', { name: t('threads.send'), exact: true }).click();
}

/** Resolves when the line to the server is live. */
export async function isLive(page: Page, language: Language): Promise<void> {
  await conversation(page, language).getByText(wordsOf(language)('threads.live'), { exact: true }).waitFor();
}

/** How often a message stands in the conversation, sent or not. */
export function timesShown(page: Page, language: Language, body: string): Promise<number> {
  return conversation(page, language).getByRole('listitem').getByText(body, { exact: true }).count();
}

/** Resolves when the message has arrived. */
export async function arrived(page: Page, language: Language, body: string): Promise<void> {
  await conversation(page, language).getByRole('listitem').getByText(body, { exact: true }).first().waitFor();
}

export function conversation(page: Page, language: Language) {
  return page.getByRole('region', { name: wordsOf(language)('threads.title') });
}
