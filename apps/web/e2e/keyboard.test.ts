import { tabTo } from './harness/keyboard.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { demoPassword } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';

const t = wordsOf('en');

describe('by keyboard alone', () => {
  let kongano: Kongano;
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());

  it('one signs in, tells a need and sends it', async () => {
    const { page, faults } = await kongano.visit();
    const { keyboard } = page;
    const press = async (name: string): Promise<void> => {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await keyboard.press('Enter');
    };
    await page.goto('/sign-in?back=/needs/new');
    await tabTo(page, page.getByLabel(t('identity.field.email')));
    await keyboard.type('firm@demo.kongano.test');
    await tabTo(page, page.getByLabel(t('identity.field.password'), { exact: true }));
    await keyboard.type(demoPassword);
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel(t('needs.form.problem')));
    await keyboard.type('The maize sheller breaks the grain.');
    for (const question of ['cost', 'tried', 'enough', 'where'] as const) {
      await press(t('postings.next'));
      // A step begins with the focus on its question: who tabs before that would be taken back there.
      await page.locator('h2:focus', { hasText: t(`needs.form.ask.${question}`) }).waitFor();
    }
    await tabTo(page, page.getByRole('combobox', { name: t('needs.form.sector') }));
    await keyboard.type('agricultural machinery');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await press(t('postings.next'));
    await page.getByText(t('postings.missing.none')).waitFor();
    await press(t('needs.form.send'));
    await page.getByRole('heading', { level: 1, name: t('needs.sent.title') }).waitFor();
    expect(faults).toEqual([]);
  });

  it('the places are reached by two keys, and ? shows them', async () => {
    const { page, close } = await kongano.visit({ as: 'broker' });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: t('notifications.title') }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.getByRole('heading', { level: 1, name: t('desk.title') }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: t('app.keys.title') }).waitFor();
    await close();
  });
});
