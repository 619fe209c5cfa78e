import type { Page } from 'playwright-core';
import { type Kongano, startKongano } from './harness/kongano.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { signUp } from './steps/join.ts';
import { sendNeed } from './steps/tell-need.ts';

const en = wordsOf('en');
const sw = wordsOf('sw');
const phone = '+255712345678';
const firm = 'Kazi Bora (mfano)';
const title = 'Nyundo za mashine zinaisha haraka';

/** Fills in a need for a firm that has no account, and sends it; ends on the sent page. */
async function writeForFirm(page: Page): Promise<void> {
  await page.goto('/needs/new');
  await page.getByLabel(sw('needs.form.problem')).fill('Nyundo za mashine za kusaga zinaisha ndani ya miezi miwili.');
  await page.getByLabel(sw('needs.form.titleField')).fill(title);
  await page.waitForURL('**/edit*');
  for (let step = 1; step < 5; step += 1) await page.getByRole('button', { name: sw('postings.next'), exact: true }).click();
  await page.getByLabel(sw('captures.isCaptured')).check();
  await page.getByLabel(sw('captures.firmName')).fill(firm);
  await page.getByLabel(sw('captures.contactName')).fill('Neema Juma');
  await page.getByLabel(sw('captures.phone')).fill('0712 345 678');
  await page.getByLabel(sw('captures.consent.agreed')).check();
  await page.getByRole('combobox', { name: sw('needs.form.sector') }).fill('mashine');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: sw('postings.next'), exact: true }).click();
  await page.getByText(sw('postings.missing.none')).waitFor();
  await sendNeed(page, 'sw');
}

/** The link that the demonstration kept instead of sending it. */
async function openText(page: Page): Promise<void> {
  await page.goto(`/mailbox?to=${encodeURIComponent(phone)}`);
  await page.getByRole('main').getByRole('link', { name: phone }).first().click();
  await page.getByRole('article').getByRole('link').first().click();
}

describe('a need that a facilitator writes for a firm', () => {
  let kongano: Kongano;
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());

  it('is confirmed by the firm on its telephone, published by the broker, and claimed by the firm', async () => {
    const facilitator: Visit = await kongano.visit({ as: 'facilitator', width: 360, language: 'sw' });
    await writeForFirm(facilitator.page);
    await facilitator.page.goto('/');
    await facilitator.page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await facilitator.page.getByText(sw('captures.waits')).waitFor();

    const owner = await kongano.visit({ width: 360, language: 'sw' });
    await openText(owner.page);
    await owner.page.getByRole('heading', { level: 1, name: sw('captures.page.title', { firm }) }).waitFor();
    const link = new URL(owner.page.url()).pathname;
    await owner.page.getByRole('button', { name: sw('captures.page.right') }).click();
    await owner.page.getByRole('link', { name: sw('captures.page.signUp') }).waitFor();

    const broker = await kongano.visit({ as: 'broker' });
    await broker.page.goto(new URL(facilitator.page.url()).pathname);
    await broker.page.getByText(/Confirmed by Neema Juma on/).waitFor();
    await broker.page.getByRole('button', { name: en('needs.act.PUBLISH') }).click();
    await broker.page.getByText(en('needs.status.PUBLISHED')).first().waitFor();

    await signUp(owner.page, { name: 'Neema Juma', email: 'neema@example.org', language: 'sw' });
    await owner.page.goto(link);
    await owner.page.getByRole('button', { name: sw('captures.page.claim', { firm }) }).click();
    await owner.page.getByRole('link', { name: sw('captures.page.see') }).click();
    await owner.page.getByRole('button', { name: sw('captures.keep') }).click();
    await owner.page.getByRole('button', { name: sw('captures.keep') }).waitFor({ state: 'detached' });
    await facilitator.page.reload();
    await facilitator.page.getByText(/Limeandikwa na mwezeshaji/).waitFor();
    for (const { faults } of [facilitator, owner, broker]) expect(faults).toEqual([]);
  });
});
