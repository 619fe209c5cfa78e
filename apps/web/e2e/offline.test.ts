import type { Page } from 'playwright-core';
import { ask } from './harness/ask.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { wordsOf } from './harness/words.ts';

const t = wordsOf('sw');

/** Resolves when the service worker runs and keeps what the page has loaded. */
async function shellIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const scripts = loaded.filter((path) => path.startsWith('/assets/'));
    const kept = await Promise.all(scripts.map((path) => caches.match(path)));
    return kept.every(Boolean) && (await caches.match('/')) !== undefined;
  });
}

describe('without network', () => {
  let kongano: Kongano;
  beforeAll(async () => {
    kongano = await startKongano();
  }, 60_000);
  afterAll(() => kongano.stop());

  it('the shell opens after a first visit, and says that the network is gone', async () => {
    const { page, context, close } = await kongano.visit({ width: 360, language: 'sw' });
    await page.goto('/');
    await shellIsKept(page);
    await context.setOffline(true);
    await page.goto('/');
    await page.getByRole('link', { name: 'Kongano' }).first().waitFor();
    await page.getByText(t('app.offline')).waitFor();
    await close();
  });

  it('a need that is typed survives a reload, and is sent when the network is back', async () => {
    const { page, context, faults, close } = await kongano.visit({ width: 360, language: 'sw', as: 'firm' });
    await page.goto('/needs/new');
    await page.getByLabel(t('needs.form.problem')).waitFor();
    await shellIsKept(page);
    await context.setOffline(true);
    const problem = 'Mashine ya kukamua mafuta huziba kila baada ya saa mbili.';
    await page.getByLabel(t('needs.form.problem')).fill(problem);
    await page.getByText(t('ui.savedHere')).waitFor();
    await page.reload();
    await page.getByLabel(t('needs.form.problem')).waitFor();
    expect(await page.getByLabel(t('needs.form.problem')).inputValue()).toBe(problem);
    await context.setOffline(false);
    await page.waitForURL('**/edit');
    await page.getByText(new RegExp(`^${t('ui.saved')}`)).waitFor();
    const id = page.url().split('/').at(-2);
    const { need } = await ask<{ need: { problem: string; status: string } }>(
      context,
      'query($id: ID!) { need(id: $id) { problem status } }',
      { id },
    );
    expect(need).toEqual({ problem, status: 'DRAFT' });
    expect(faults).toEqual([]);
    await close();
  });

  it('what is spoken survives a reload, is sent when the network is back, and can be heard', async () => {
    const { page, context, faults, close } = await kongano.visit({ width: 360, language: 'sw', as: 'firm' });
    await page.goto('/needs/new');
    await page.getByLabel(t('needs.form.problem')).waitFor();
    await shellIsKept(page);
    await context.setOffline(true);
    await page.getByLabel(t('needs.form.problem')).fill('Angalia sauti.');
    await page.getByText(t('ui.savedHere')).waitFor();
    await page.getByRole('button', { name: t('postings.voice.start') }).click();
    await page.getByRole('timer').getByText('0:02').waitFor();
    await page.getByRole('button', { name: t('postings.voice.stop') }).click();
    await page.getByText(t('postings.files.kept')).waitFor();
    await page.reload();
    await page.getByText(t('postings.files.kept')).waitFor();
    await context.setOffline(false);
    await page.waitForURL('**/edit');
    await page.locator('audio').waitFor();
    const id = page.url().split('/').at(-2);
    const { need } = await ask<{ need: { attachments: { kind: string; contentType: string; size: number; url: string }[] } }>(
      context,
      'query($id: ID!) { need(id: $id) { attachments { kind contentType size url } } }',
      { id },
    );
    expect(need.attachments).toMatchObject([{ kind: 'VOICE', contentType: 'audio/webm' }]);
    expect(need.attachments[0]?.size).toBeLessThan(40_000);
    const length = await page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true;
      await audio.play();
      await new Promise((resolve) => audio.addEventListener('ended', resolve));
      return audio.currentTime;
    });
    expect(length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await close();
  });
});
