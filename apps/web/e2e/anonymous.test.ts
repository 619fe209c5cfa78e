import { ask } from './harness/ask.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Language, Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { press, take } from './steps/case.ts';
import { toldThat } from './steps/desk.ts';

const sw = wordsOf('sw');
const en = wordsOf('en');
const title = 'Kukausha viungo bila kupoteza harufu';
const secret = 'Tunauza kwa duka moja tu la hoteli.';

interface Own {
  readonly organisation: { readonly id: string; readonly name: string };
}

interface Written {
  readonly id: string;
  readonly author: { readonly id: string };
}

// One story: each step goes on where the one before it ended.
describe('a need whose owner is not named, up to a milestone that the firm confirms', () => {
  let kongano: Kongano;
  let firm: Visit;
  let broker: Visit;
  let researcher: Visit;
  let owner = { id: '', name: '' };
  let needId = '';
  let matchPath = '';
  let projectPath = '';
  const step = tellStory(() => [firm, broker, researcher]);
  const seenBy = async ({ page }: Visit, path: string): Promise<string> => {
    await page.goto(path);
    await page.getByText(title).first().waitFor();
    return page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      // Other needs that are like this one stand there under their own names, also those of the same firm that everybody may read.
      copy.querySelector('[aria-labelledby="more-like-this"]')?.remove();
      return copy.textContent ?? '';
    });
  };
  beforeAll(async () => {
    kongano = await startKongano();
    firm = await kongano.visit({ as: 'firm', width: 360, language: 'sw' });
    broker = await kongano.visit({ as: 'broker' });
    researcher = await kongano.visit({ as: 'researcher' });
  }, 60_000);
  afterAll(() => kongano.stop());

  step('the firm sends it, and the broker publishes it', async () => {
    const { viewer } = await ask<{ viewer: { memberships: Own[] } }>(
      firm.context,
      '{ viewer { memberships { organisation { id name } } } }',
    );
    owner = viewer.memberships[0]?.organisation ?? owner;
    needId = crypto.randomUUID();
    const input = {
      ...{ title, language: 'sw', problem: `Viungo hupoteza harufu. ${secret}`, visibility: 'ANONYMOUS', organisationId: owner.id },
      ...{ sectorCode: '1079', regionCode: 'TZ-16', partnershipTypes: ['TECHNICAL_ASSISTANCE'] },
      mustHaves: [{ metric: 'Harufu inayobaki', today: '40', target: '80', unit: '%' }],
    };
    await ask(firm.context, 'mutation ($id: ID!, $input: NeedInput!) { startNeed(id: $id, input: $input) { problems { code } } }', {
      id: needId,
      input,
    });
    await ask(firm.context, 'mutation ($id: ID!) { submitNeed(id: $id, version: 1) { problems { code } } }', { id: needId });
    await broker.page.goto(`/needs/${needId}`);
    await broker.page.getByText(owner.name).first().waitFor();
    await ask(broker.context, 'mutation ($id: ID!) { publishNeed(id: $id) { problems { code } } }', { id: needId });
  });

  step('visitors read the teaser, members of verified organisations the detail, and neither who it is', async () => {
    const visitor = await kongano.visit({ language: 'sw' });
    const teaser = await seenBy(visitor, `/needs/${needId}`);
    expect([teaser.includes(secret), teaser.includes(owner.name)]).toEqual([false, false]);
    await visitor.close();
    const detail = await seenBy(researcher, `/needs/${needId}`);
    expect([detail.includes(secret), detail.includes(owner.name)]).toEqual([true, false]);
  });

  step('the broker asks both, and the researcher sees the pair without the firm’s name', async () => {
    const { viewer, offers } = await ask<{ viewer: { id: string }; offers: { edges: { node: Written }[] } }>(
      researcher.context,
      '{ viewer { id } offers(filter: { mine: true, status: [PUBLISHED] }, first: 50) { edges { node { id author { id } } } } }',
    );
    const offer = offers.edges.find(({ node }) => node.author.id === viewer.id)?.node;
    const id = crypto.randomUUID();
    await ask(
      broker.context,
      'mutation ($id: ID!, $n: ID!, $o: ID!) { shortlistMatch(id: $id, needId: $n, offerId: $o) { problems { code } } }',
      { id, n: needId, o: offer?.id },
    );
    matchPath = `/matches/${id}`;
    await broker.page.goto(matchPath);
    await take(broker, en('matching.act.APPROACH'));
    await toldThat(broker.page, en('matching.actDone.APPROACH'));
    expect(await seenBy(researcher, matchPath)).not.toContain(owner.name);
  });

  step('both are interested, and agree to be known', async () => {
    await take(researcher, en('matching.act.RECORD_INTEREST'));
    await toldThat(researcher.page, en('matching.actDone.RECORD_INTEREST'));
    await firm.page.goto(matchPath);
    await take(firm, sw('matching.act.RECORD_INTEREST'));
    await toldThat(firm.page, sw('matching.actDone.RECORD_INTEREST'));
    await take(firm, sw('matching.act.CONSENT'));
    await toldThat(firm.page, sw('matching.actDone.CONSENT'));
    expect(await seenBy(researcher, matchPath)).not.toContain(owner.name);
    await take(researcher, en('matching.act.CONSENT'));
    await toldThat(researcher.page, en('matching.actDone.CONSENT'));
    await researcher.page.getByText(owner.name).first().waitFor();
  });

  const sign = async (visit: Visit, language: Language, name: string): Promise<void> => {
    const t = wordsOf(language);
    const { page } = visit;
    await page.goto(matchPath);
    await press(visit, t('receipts.read'));
    await page.getByLabel(t('receipts.name')).fill(name);
    await press(visit, t('receipts.sign'));
    await toldThat(page, t('receipts.signed'));
  };

  step('the broker introduces them, and the room opens once both have signed', async () => {
    const { page } = broker;
    await page.goto(matchPath);
    // The firm and the university have a project together already.
    await press(broker, en('matching.act.WAIVE_CONFLICT'));
    await page.getByRole('textbox', { name: en('matching.stepForm.reason') }).fill('Another question and another group of the university.');
    await press(broker, en('matching.act.WAIVE_CONFLICT'));
    await toldThat(page, en('matching.actDone.WAIVE_CONFLICT'));
    await take(broker, en('matching.act.INTRODUCE'));
    await toldThat(broker.page, en('matching.actDone.INTRODUCE'));
    await sign(firm, 'sw', 'Juma Mfano');
    expect(await firm.page.getByLabel(sw('threads.write')).count()).toBe(0);
    await sign(researcher, 'en', 'Asha Kielelezo');
    const message = researcher.page.getByLabel(en('threads.write'));
    await message.fill('We can keep the smell with a cooler dryer.');
    await press(researcher, en('threads.send'));
    await firm.page.goto(matchPath);
    await firm.page.getByText('We can keep the smell with a cooler dryer.').waitFor();
  });

  step('they agree, and the firm confirms the first milestone of their project', async () => {
    await take(firm, sw('matching.act.HOLD_MEETING'));
    await toldThat(firm.page, sw('matching.actDone.HOLD_MEETING'));
    await take(firm, sw('matching.act.AGREE'));
    await toldThat(firm.page, sw('matching.actDone.AGREE'));
    await researcher.page.goto(matchPath);
    await take(researcher, en('matching.act.AGREE'));
    await toldThat(researcher.page, en('matching.actDone.AGREE'));
    await broker.page.goto(matchPath);
    await take(broker, en('matching.act.START_PROJECT'));
    await broker.page.getByRole('link', { name: en('matching.toProject'), exact: true }).click();
    await broker.page.getByText(en('projects.next.planStaff')).waitFor();
    projectPath = new URL(broker.page.url()).pathname;
    await planAndReport(researcher, 'Kikaushio cha majaribio');
    await firm.page.goto(projectPath);
    await take(firm, sw('projects.milestoneAct.CONFIRM'));
    await firm.page.getByText(sw('projects.milestone.status.CONFIRMED')).waitFor();
  });

  const planAndReport = async (visit: Visit, milestone: string): Promise<void> => {
    const { page } = visit;
    await page.goto(projectPath);
    await press(visit, en('projects.act.PLAN'));
    await page.getByLabel(en('projects.field.title'), { exact: true }).fill(milestone);
    await page.getByLabel(en('projects.field.dueOn')).fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
    await press(visit, en('projects.act.PLAN'));
    await toldThat(page, en('projects.done.PLAN'));
    await firm.page.goto(projectPath);
    await take(firm, sw('projects.act.START'));
    await toldThat(firm.page, sw('projects.done.START'));
    await page.goto(projectPath);
    await press(visit, en('projects.milestoneAct.REPORT'));
    await page.getByLabel(en('projects.field.report')).fill('It keeps 82 % of the smell.');
    await press(visit, en('projects.milestoneAct.REPORT'));
    await toldThat(page, en('projects.done.REPORT'));
  };

  step('to everybody else it still has no name', async () => {
    const visitor = await kongano.visit({ language: 'sw' });
    expect(await seenBy(visitor, `/needs/${needId}`)).not.toContain(owner.name);
    expect([...firm.faults, ...researcher.faults, ...broker.faults]).toEqual([]);
  });
});
