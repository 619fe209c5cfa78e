import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { actWithReason, openCase, toldThat } from './steps/desk.ts';
import { createFirm, signUp } from './steps/join.ts';
import { arrived, conversation, isLive, timesShown, write } from './steps/talk.ts';
import { sendNeed, tellNeed } from './steps/tell-need.ts';

const sw = wordsOf('sw');
const en = wordsOf('en');
const firmName = 'Matunda ya Zawadi (mfano)';
const title = 'Kukausha matunda na mboga wakati wa mvua';
const returnReason = 'Tafadhali andika unakausha kilo ngapi kwa siku.';

// One story: each step goes on where the one before it ended.
describe("a firm's need becomes a conversation with the researcher who can solve it", () => {
  let kongano: Kongano;
  let firm: Visit;
  let broker: Visit;
  let researcher: Visit;
  const step = tellStory(() => [firm, broker, researcher]);
  let needPath = '';
  let matchPath = '';
  beforeAll(async () => {
    kongano = await startKongano();
    firm = await kongano.visit({ width: 360, language: 'sw' });
    broker = await kongano.visit({ as: 'broker' });
    researcher = await kongano.visit({ as: 'researcher' });
  }, 60_000);
  afterAll(() => kongano.stop());

  step('a firm owner signs up on a phone, in Swahili, by the letter in the mailbox, and brings the firm', async () => {
    await signUp(firm.page, { name: 'Zawadi Mfano', email: 'zawadi@example.org', language: 'sw' });
    await createFirm(firm.page, { name: firmName, region: 'Morogoro', language: 'sw' });
  });

  step('the owner tells the problem in own words, with a photo, and sends it', async () => {
    await firm.page
      .getByRole('main')
      .getByRole('link', { name: sw('identity.next.need') })
      .click();
    await tellNeed(firm.page, {
      language: 'sw',
      problem:
        'Matunda na mboga zetu huoza wakati wa mvua kwa sababu hatuwezi kuzikausha juani. Tunahitaji kikaushio cha jua cha bei nafuu.',
      title,
      background: 'Kila msimu wa masika, tangu mwaka 2021.',
      costPerYear: '4500000',
      tried: 'Tumejaribu kukausha kwenye turubai; zinaota ukungu.',
      mustHave: { metric: 'Muda wa kukausha', today: '5', target: '2', unit: 'siku' },
      sector: 'matunda',
    });
    await firm.page.getByRole('link', { name: sw('needs.sent.open') }).click();
    await firm.page.getByRole('heading', { level: 1, name: title }).waitFor();
    needPath = new URL(firm.page.url()).pathname;
  });

  step('the broker finds both on the desk, verifies the firm and returns the need once, with a reason', async () => {
    await openCase(broker.page, 'toVerify', firmName);
    await actWithReason(broker.page, { button: en('desk.act.verify'), reason: 'Spoke with the owner; the licence was shown.' });
    await toldThat(broker.page, en('desk.done.verify'));
    await openCase(broker.page, 'toQualify', title);
    await broker.page.getByRole('img', { name: en('postings.files.photo', { name: 'nyanya.png' }) }).waitFor();
    await broker.page.getByRole('button', { name: en('desk.act.QUALIFY'), exact: true }).click();
    await toldThat(broker.page, en('desk.done.QUALIFY'));
    await actWithReason(broker.page, { button: en('desk.act.RETURN'), reason: returnReason });
    await toldThat(broker.page, en('desk.done.RETURN'));
  });

  step('the owner sees the reason on home, mends the need and sends it again', async () => {
    await firm.page.goto('/');
    await firm.page.getByText(returnReason).waitFor();
    await firm.page.getByRole('main').getByRole('link', { name: title }).click();
    await firm.page.getByLabel(sw('needs.form.problem')).waitFor();
    await firm.page.getByRole('main').getByText(returnReason).waitFor();
    await firm.page.getByRole('button', { name: sw('postings.next'), exact: true }).click();
    await firm.page.getByLabel(sw('needs.form.quantity')).fill('Kilo 60 kwa siku');
    for (let step = 2; step < 6; step += 1) await firm.page.getByRole('button', { name: sw('postings.next'), exact: true }).click();
    await sendNeed(firm.page, 'sw');
  });

  step('the broker publishes it', async () => {
    await openCase(broker.page, 'toQualify', title);
    await broker.page.getByRole('button', { name: en('desk.act.QUALIFY'), exact: true }).click();
    await toldThat(broker.page, en('desk.done.QUALIFY'));
    await broker.page.getByRole('button', { name: en('desk.act.PUBLISH'), exact: true }).click();
    await toldThat(broker.page, en('desk.done.PUBLISH'));
    const reader = await kongano.visit({ language: 'sw', width: 360 });
    await reader.page.goto(needPath);
    await reader.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.close();
  });

  step("an offer of the demonstration's researcher is suggested, the reasons as a picture before the number", async () => {
    const { page } = broker;
    await page.goto(`${needPath}/matches`);
    const card = page.getByRole('article').filter({ hasText: 'Solar tunnel dryer' });
    await card.getByRole('figure', { name: en('matching.why') }).waitFor();
    const figure = await card.getByRole('figure').boundingBox();
    const number = await card.getByText(/^Fit: \d+/).boundingBox();
    expect(figure && number && figure.y < number.y).toBe(true);
    await card.getByRole('button', { name: en('matching.shortlist') }).click();
    await card.getByRole('link', { name: en('matching.openMatch') }).click();
    await page.waitForURL('**/matches/*');
    matchPath = new URL(page.url()).pathname;
  });

  step('the match marks the words that both texts have, translated ones too, and the broker introduces the two', async () => {
    const { page } = broker;
    await page.locator('mark[data-side="need"]').first().waitFor();
    expect(await page.locator('mark[data-side="offer"]').count()).toBeGreaterThan(0);
    expect(await page.locator('mark[data-side="need"] a').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: en('matching.introduce'), exact: true }).click();
    await page.getByLabel(en('matching.introduce.message')).fill('Zawadi, Asha: you should talk.');
    await page.getByRole('button', { name: en('matching.introduce'), exact: true }).click();
    await toldThat(page, en('matching.actDone.INTRODUCE'));
  });

  step('firm and researcher write to each other and see it at once', async () => {
    await firm.page.goto(matchPath);
    await researcher.page.goto(matchPath);
    await Promise.all([isLive(firm.page, 'sw'), isLive(researcher.page, 'en')]);
    await arrived(firm.page, 'sw', 'Zawadi, Asha: you should talk.');
    await write(firm.page, 'sw', 'Habari Asha, kikaushio chako kinagharimu kiasi gani?');
    await arrived(researcher.page, 'en', 'Habari Asha, kikaushio chako kinagharimu kiasi gani?');
    await write(researcher.page, 'en', 'Habari Zawadi, about two million shillings with local timber.');
    await arrived(firm.page, 'sw', 'Habari Zawadi, about two million shillings with local timber.');
  });

  step('a line that was cut loses nothing and shows nothing twice', async () => {
    await firm.context.setOffline(true);
    await write(firm.page, 'sw', 'Naweza kuja kukiona Ijumaa?');
    await conversation(firm.page, 'sw').getByText(sw('threads.waiting')).waitFor();
    await write(researcher.page, 'en', 'Come and see it when you like.');
    await arrived(researcher.page, 'en', 'Come and see it when you like.');
    await firm.context.setOffline(false);
    await arrived(firm.page, 'sw', 'Come and see it when you like.');
    await arrived(researcher.page, 'en', 'Naweza kuja kukiona Ijumaa?');
    await isLive(firm.page, 'sw');
    await conversation(firm.page, 'sw').getByText(sw('threads.waiting')).waitFor({ state: 'detached' });
    for (const body of ['Naweza kuja kukiona Ijumaa?', 'Come and see it when you like.'])
      expect([await timesShown(firm.page, 'sw', body), await timesShown(researcher.page, 'en', body)]).toEqual([1, 1]);
  });

  step('nothing failed on the way', async () => {
    expect([...firm.faults, ...broker.faults, ...researcher.faults]).toEqual([]);
  });
});
