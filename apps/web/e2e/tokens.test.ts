import type { Request } from 'playwright-core';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { wordsOf } from './harness/words.ts';

const t = wordsOf('en');
const isAsked = (request: Request): boolean => request.method() === 'POST' && new URL(request.url()).pathname === '/graphql';

describe('what a page asks the server', () => {
  let kongano: Kongano;
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());

  it('goes as a hash: no page sends the text of a query or mutation', async () => {
    const { page, faults, close } = await kongano.visit({ as: 'broker' });
    const asked: Readonly<Record<string, unknown>>[] = [];
    page.on('request', (request) => isAsked(request) && asked.push(request.postDataJSON()));
    for (const path of ['/', '/needs', '/offers', '/clusters', '/desk', '/settings']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((body) => 'query' in body || !('extensions' in body))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('that the server does not know brings the notice of a new version, and what was typed is still there after it', async () => {
    const { page, close } = await kongano.visit({ as: 'firm' });
    await page.goto('/needs/new');
    await page.getByLabel(t('needs.form.problem')).waitFor();
    await page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON();
      const unknown = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
      await route.continue({ postData: JSON.stringify({ ...body, extensions: unknown }) });
    });
    const problem = 'The press clogs every two hours and we lose half a day.';
    await page.getByLabel(t('needs.form.problem')).fill(problem);
    await page.getByText(t('app.updated')).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: t('app.reload') }).click();
    await page.getByLabel(t('needs.form.problem')).waitFor();
    expect(await page.getByLabel(t('needs.form.problem')).inputValue()).toBe(problem);
    await close();
  });

  it('may be asked by a program too, with a token from the settings, until it is revoked', async () => {
    const { page, context, faults, close } = await kongano.visit({ width: 360, as: 'researcher' });
    await page.goto('/settings');
    await page.getByRole('button', { name: t('identity.tokens.make') }).click();
    await page.getByLabel(t('identity.tokens.name')).fill('Nightly copy');
    await page.getByRole('button', { name: t('identity.tokens.make') }).click();
    const secret = await page.getByText(/^kgn_/).textContent();
    const ask = async () => {
      const headers = { authorization: `Bearer ${secret}` };
      return (await context.request.post('/graphql', { headers, data: { query: '{ viewer { email } }' } })).json();
    };
    expect(await ask()).toMatchObject({ data: { viewer: { email: 'researcher@demo.kongano.test' } } });
    await page.getByRole('button', { name: t('identity.tokens.kept') }).click();
    await page.getByRole('button', { name: t('identity.tokens.revokeNamed', { name: 'Nightly copy' }) }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('identity.tokens.revoke') })
      .click();
    await page.getByText(t('identity.tokens.revoked')).waitFor();
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_NOT_VALID' } }] });
    expect(faults).toEqual([]);
    await close();
  });
});
