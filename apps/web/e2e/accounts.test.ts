import type { Page } from 'playwright-core';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { demoPassword, type Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { createFirm, signUp } from './steps/join.ts';

const en = wordsOf('en');
const sw = wordsOf('sw');
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

/** Opens the newest letter to an address in the demonstration's mailbox, and its link. */
async function openLetter(page: Page, to: string): Promise<void> {
  await page.goto(`/mailbox?to=${to}`);
  await page.getByRole('main').getByRole('link', { name: to }).first().click();
  await page.getByRole('article').getByRole('link').first().click();
}

async function signInBy(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(en('identity.field.email')).fill(email);
  await page.getByLabel(en('identity.field.password'), { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

describe('accounts and organisations', () => {
  let kongano: Kongano;
  const visits: Visit[] = [];
  const visit = async (options: Parameters<Kongano['visit']>[0]): Promise<Visit> => {
    const opened = await kongano.visit(options);
    visits.push(opened);
    return opened;
  };
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());

  it('an owner invites a colleague, who has no account yet and comes in by the letter', async () => {
    const owner = await visit({ width: 360, language: 'sw' });
    await signUp(owner.page, { name: 'Rehema Mfano', email: 'rehema@example.org', language: 'sw' });
    await createFirm(owner.page, { name: 'Mafuta ya Rehema (mfano)', region: 'Singida', language: 'sw' });
    await owner.page.getByLabel(sw('identity.members.inviteEmail')).fill('juma@example.org');
    await button(owner.page, sw('identity.members.invite')).click();
    await button(owner.page, sw('identity.members.revokeFor', { email: 'juma@example.org' })).waitFor();

    const colleague = await visit({ width: 360, language: 'sw' });
    await openLetter(colleague.page, 'juma@example.org');
    await colleague.page
      .getByRole('main')
      .getByRole('link', { name: sw('identity.signUp.title') })
      .click();
    await colleague.page.getByLabel(sw('identity.field.name')).fill('Juma Mfano');
    await colleague.page.getByLabel(sw('identity.field.email')).fill('juma@example.org');
    await colleague.page.getByLabel(sw('identity.field.password'), { exact: true }).fill(demoPassword);
    await button(colleague.page, sw('identity.signUp.submit')).click();
    await colleague.page.getByRole('heading', { name: sw('identity.verify.title') }).waitFor();
    await openLetter(colleague.page, 'juma@example.org');
    await button(colleague.page, sw('identity.invitation.accept')).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Mafuta ya Rehema (mfano)' }).waitFor();
    await colleague.page.getByText('Rehema Mfano').waitFor();
  });

  it('a broker finds the organisation on their home and verifies it; its owner sees it', async () => {
    const broker = await visit({ as: 'broker' });
    await broker.page.goto('/');
    await broker.page.getByRole('link', { name: /Mafuta ya Rehema/ }).click();
    await broker.page.getByLabel(en('identity.verifyOrganisation.reason')).fill('BRELA no. 123456');
    await button(broker.page, en('identity.verifyOrganisation.submit')).click();
    await broker.page.getByText(/^Verified on /).waitFor();
    const [owner] = visits;
    await owner?.page.reload();
    await owner?.page.getByText(/^Imethibitishwa tarehe /).waitFor();
  });

  it('a forgotten password is replaced by the letter, and only the new one lets in', async () => {
    const { page, faults } = await visit({});
    await page.goto('/forgot-password');
    await page.getByLabel(en('identity.field.email')).fill('rehema@example.org');
    await button(page, en('identity.forgot.submit')).click();
    await page.getByRole('heading', { name: en('identity.verify.title') }).waitFor();
    // The owner reads Swahili, so the letter does too; its link leads to the page in the language that is on here.
    await openLetter(page, 'rehema@example.org');
    await page.getByLabel(en('identity.field.newPassword')).fill('mvua ya masika ya mwaka huu');
    await button(page, en('identity.reset.submit')).click();
    await page.getByText(en('identity.link.reset')).waitFor();
    await signInBy(page, 'rehema@example.org', demoPassword);
    await page.getByRole('alert').waitFor();
    await page.getByLabel(en('identity.field.password'), { exact: true }).fill('mvua ya masika ya mwaka huu');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: en('notifications.title') }).waitFor();
    // A refused password is a 401, which the browser itself writes down.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });

  it('a page that needs a person is come back to, by keyboard alone', async () => {
    const { page, faults } = await visit({});
    await page.goto('/sign-in?back=/settings');
    await page.getByLabel(en('identity.field.email')).focus();
    await page.keyboard.type('firm@demo.kongano.test');
    await page.keyboard.press('Tab');
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
    await page.getByText(en('identity.devices.this'), { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('one press is enough on the demonstration, and another device can be signed out from afar', async () => {
    const here = await visit({});
    const there = await visit({ as: 'reviewer' });
    await here.page.goto('/sign-in?back=/settings');
    await here.page.getByRole('button', { name: en('identity.demo.reviewer') }).click();
    await button(here.page, en('identity.devices.endOthers')).click();
    await button(here.page, en('identity.devices.endOthers')).waitFor({ state: 'detached' });
    await there.page.goto('/settings');
    await there.page.getByRole('heading', { name: en('identity.signInFirst.title') }).waitFor();
  });

  it('signing out asks before unsent words are lost, and takes them off a shared phone', async () => {
    const { page } = await visit({ width: 360, as: 'firm' });
    await page.goto('/organisations/new');
    await page.getByLabel(en('identity.organisation.name')).fill('Words that are not sent');
    await page.reload();
    expect(await page.getByLabel(en('identity.organisation.name')).inputValue()).toBe('Words that are not sent');
    await page.goto('/settings');
    await button(page, en('identity.signOut.confirm')).first().click();
    const question = page.getByRole('alertdialog', { name: en('identity.signOut.title') });
    await question.getByRole('button', { name: en('identity.signOut.confirm') }).click();
    await page
      .getByRole('link', { name: en('app.signIn') })
      .first()
      .waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  });
});
