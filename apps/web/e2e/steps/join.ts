import type { Page } from 'playwright-core';
import { demoPassword, type Language } from '../harness/visit.ts';
import { wordsOf } from '../harness/words.ts';

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Signs up, and opens the link of the letter from the demonstration's mailbox; ends on the page that the link leads to. */
export async function signUp(page: Page, { name, email, language }: Newcomer): Promise<void> {
  const t = wordsOf(language);
  await page.goto('/sign-up');
  await page.getByLabel(t('identity.field.name')).fill(name);
  await page.getByLabel(t('identity.field.email')).fill(email);
  await page.getByLabel(t('identity.field.password'), { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: t('identity.signUp.submit') }).click();
  await page.getByRole('heading', { level: 1, name: t('identity.verify.title') }).waitFor();
  await page.getByRole('link', { name: t('identity.mailHint.open') }).click();
  await page.getByRole('main').getByRole('link', { name: email }).first().click();
  await page.getByRole('article').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: t('identity.welcome.title') }).waitFor();
}

export interface NewFirm {
  readonly name: string;
  readonly region: string;
  readonly language: Language;
}

/** Puts a firm on Kongano, from the page after signing up; ends on the firm's own page. */
export async function createFirm(page: Page, { name, region, language }: NewFirm): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole('link', { name: t('identity.welcome.createButton') }).click();
  await page.getByRole('radio', { name: t('identity.kind.FIRM') }).check();
  await page.getByLabel(t('identity.organisation.name')).fill(name);
  await page.getByRole('combobox', { name: t('identity.organisation.region') }).selectOption({ label: region });
  await page.getByRole('button', { name: t('identity.new.submit') }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
