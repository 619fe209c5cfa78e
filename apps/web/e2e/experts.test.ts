import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { openCase, toldThat } from './steps/desk.ts';
import { findThings } from './things.ts';

const en = wordsOf('en');
const sw = wordsOf('sw');

// One story: each step goes on where the one before it ended.
describe('a broker finds who could answer a need', () => {
  let kongano: Kongano;
  let broker: Visit;
  let firm: Visit;
  let needPath = '';
  let expert = '';
  const step = tellStory(() => [broker, firm]);
  beforeAll(async () => {
    kongano = await startKongano();
    broker = await kongano.visit({ as: 'broker' });
    firm = await kongano.visit({ as: 'firm', width: 360, language: 'sw' });
    needPath = `/needs/${(await findThings(kongano)).need}/matches`;
  }, 60_000);
  afterAll(() => kongano.stop());

  const card = (name: string) =>
    broker.page.getByRole('article').filter({ has: broker.page.getByRole('heading', { level: 3, name, exact: true }) });

  step('the broker sees experts for the need, each with the offers that speak for them', async () => {
    const { page } = broker;
    await page.goto(needPath);
    await page
      .getByRole('navigation', { name: en('experts.by') })
      .getByRole('link', { name: en('experts.by.PERSON') })
      .click();
    await page.getByRole('region', { name: en('experts.of.PERSON') }).waitFor();
    const first = page.getByRole('article').first();
    await first.getByRole('figure', { name: en('matching.why') }).waitFor();
    expert = (await first.getByRole('heading', { level: 3 }).textContent()) ?? '';
    expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
  });

  step('sets one aside with a reason, and takes it back', async () => {
    const { page } = broker;
    await card(expert)
      .getByRole('button', { name: en('experts.dismissOf', { title: expert }) })
      .click();
    await page.getByRole('menuitem', { name: en('experts.reason.TOO_FAR') }).click();
    await toldThat(page, en('experts.dismissed', { title: expert }));
    await card(expert).waitFor({ state: 'detached' });
    await page.getByText('1 expert set aside', { exact: true }).waitFor();
    await page.getByRole('button', { name: en('ui.undo') }).click();
    await card(expert).waitFor();
    await page.getByText('1 expert set aside', { exact: true }).waitFor({ state: 'detached' });
  });

  step('sets one aside in own words, and finds it again among what was set aside', async () => {
    const { page } = broker;
    await card(expert)
      .getByRole('button', { name: en('experts.dismissOf', { title: expert }) })
      .click();
    await page.getByRole('menuitem', { name: en('experts.reason.OTHER') }).click();
    await page.getByLabel(en('experts.note')).fill('On leave until March.');
    await page.getByRole('button', { name: en('matching.dismiss.send') }).click();
    await card(expert).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('1 expert set aside', { exact: true }).click();
    await page.getByText(/On leave until March\./).waitFor();
    await page.getByRole('button', { name: en('experts.restoreOf', { title: expert }) }).click();
    await card(expert).waitFor();
  });

  step('goes from the expert to their page, and to the needs that fit them', async () => {
    const { page } = broker;
    await card(expert).getByRole('heading', { level: 3 }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: expert }).waitFor();
    await page
      .getByRole('region', { name: en('experts.needs') })
      .getByRole('article')
      .first()
      .waitFor();
  });

  step('comes from the desk to the needs without an answer, and to what was learned', async () => {
    const { page } = broker;
    await page.goto('/desk');
    await page.getByRole('link', { name: new RegExp(`^${en('experts.unanswered.door')}`) }).click();
    await page.getByRole('heading', { level: 1, name: en('experts.unanswered.title') }).waitFor();
    await page.goto('/desk');
    await page.getByRole('link', { name: en('models.door') }).click();
    await page.getByText(en('models.none'), { exact: true }).waitFor();
  });

  step('a search that the firm saved tells on home of what was published since', async () => {
    const { page } = firm;
    await page.goto('/needs?q=beeswax');
    await page.getByRole('button', { name: sw('searches.save') }).click();
    await page.getByLabel(sw('searches.name')).fill('Nta');
    await page.getByRole('button', { name: sw('searches.saveNow'), exact: true }).click();
    await toldThat(page, sw('searches.saved'));
    await openCase(broker.page, 'toQualify', 'Earning more from beeswax than selling crude blocks');
    await broker.page.getByRole('button', { name: en('desk.act.QUALIFY'), exact: true }).click();
    await toldThat(broker.page, en('desk.done.QUALIFY'));
    await broker.page.getByRole('button', { name: en('desk.act.PUBLISH'), exact: true }).click();
    await toldThat(broker.page, en('desk.done.PUBLISH'));
    await page.goto('/');
    await page.getByRole('link', { name: 'Nta: hitaji jipya 1' }).click();
    await page
      .getByRole('link', { name: /beeswax/ })
      .first()
      .waitFor();
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(sw('searches.news'), { exact: true }).waitFor({ state: 'hidden' });
  });

  step('nothing failed on the way', async () => {
    expect([...broker.faults, ...firm.faults]).toEqual([]);
  });
});
