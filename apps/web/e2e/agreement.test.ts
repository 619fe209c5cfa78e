import { ask } from './harness/ask.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { press, take } from './steps/case.ts';
import { toldThat } from './steps/desk.ts';

const sw = wordsOf('sw');
const en = wordsOf('en');

const pairOf = `query { needs(filter: { mine: true, status: [PUBLISHED] }, first: 1) { edges { node { id } } } }`;
const offerOf = `query { offers(filter: { mine: true, status: [PUBLISHED] }, first: 20) { edges { node { id title } } } }`;
interface Edges {
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
}

// One story: each step goes on where the one before it ended.
describe('a pair that is asked first becomes an agreement, and that a project', () => {
  let kongano: Kongano;
  let firm: Visit;
  let broker: Visit;
  let researcher: Visit;
  const step = tellStory(() => [firm, broker, researcher]);
  let matchPath = '';
  beforeAll(async () => {
    kongano = await startKongano();
    firm = await kongano.visit({ as: 'firm', width: 360, language: 'sw' });
    broker = await kongano.visit({ as: 'broker' });
    researcher = await kongano.visit({ as: 'researcher' });
  }, 60_000);
  afterAll(() => kongano.stop());

  step('the broker shortlists a pair, which its sides do not see, and asks both', async () => {
    const { needs } = await ask<{ needs: Edges }>(firm.context, pairOf);
    const { offers } = await ask<{ offers: Edges }>(researcher.context, offerOf);
    const offer = offers.edges.find(({ node }) => !node.title.includes('tunnel'))?.node;
    const id = crypto.randomUUID();
    await ask(
      broker.context,
      'mutation ($id: ID!, $n: ID!, $o: ID!) { shortlistMatch(id: $id, needId: $n, offerId: $o) { problems { code } } }',
      {
        id,
        n: needs.edges[0]?.node.id,
        o: offer?.id,
      },
    );
    matchPath = `/matches/${id}`;
    expect(await ask(firm.context, `{ match(id: "${id}") { id } }`)).toEqual({ match: null });
    await broker.page.goto(matchPath);
    await take(broker, en('matching.act.APPROACH'));
    await toldThat(broker.page, en('matching.actDone.APPROACH'));
  });

  step('the firm finds the question on home and is interested', async () => {
    await firm.page.goto('/');
    await firm.page.locator(`a[href="${matchPath}"]`).click();
    await take(firm, sw('matching.act.RECORD_INTEREST'));
    await toldThat(firm.page, sw('matching.actDone.RECORD_INTEREST'));
  });

  step(
    'the broker records what the researcher said on the telephone, waives that they work together already, and introduces them',
    async () => {
      await broker.page.goto(matchPath);
      await press(broker, en('matching.act.staffInterest'));
      await broker.page.getByLabel(en('matching.stepForm.whoSaidSo')).fill('Asha, by telephone');
      await press(broker, en('matching.act.staffInterest'));
      await toldThat(broker.page, en('matching.actDone.RECORD_INTEREST'));
      expect(await broker.page.getByRole('button', { name: en('matching.act.INTRODUCE'), exact: true }).count()).toBe(0);
      await broker.page.getByText(en('matching.conflict.PAST_PROJECT')).waitFor();
      await press(broker, en('matching.act.WAIVE_CONFLICT'));
      await broker.page
        .getByRole('textbox', { name: en('matching.stepForm.reason') })
        .fill('Another machine and another group of the university.');
      await press(broker, en('matching.act.WAIVE_CONFLICT'));
      await toldThat(broker.page, en('matching.actDone.WAIVE_CONFLICT'));
      await take(broker, en('matching.act.INTRODUCE'));
      await toldThat(broker.page, en('matching.actDone.INTRODUCE'));
    },
  );

  step('they meet, and both confirm the agreement', async () => {
    await researcher.page.goto(matchPath);
    await take(researcher, en('matching.act.HOLD_MEETING'));
    await toldThat(researcher.page, en('matching.actDone.HOLD_MEETING'));
    await take(researcher, en('matching.act.AGREE'));
    await toldThat(researcher.page, en('matching.actDone.AGREE'));
    await firm.page.goto(matchPath);
    await take(firm, sw('matching.act.AGREE'));
    await toldThat(firm.page, sw('matching.actDone.AGREE'));
    await firm.page.getByText(sw('matching.story.agreed')).waitFor();
    expect(await firm.page.getByText('by telephone').count()).toBe(0);
  });

  step('the desk has it among what is agreed, and hands it over', async () => {
    await broker.page.goto('/desk?view=agreed');
    await broker.page.getByRole('table').getByRole('checkbox').first().check();
    await press(broker, en('matching.act.HAND_OVER'));
    await broker.page.getByLabel(en('matching.stepForm.broker')).waitFor();
  });

  const milestone = 'Mashine ya kwanza imejaribiwa';
  let projectPath = '';

  step('the broker opens the project of the agreement', async () => {
    await broker.page.goto(matchPath);
    await take(broker, en('matching.act.START_PROJECT'));
    await toldThat(broker.page, en('matching.actDone.START_PROJECT'));
    await broker.page.getByRole('link', { name: en('matching.toProject'), exact: true }).click();
    await broker.page.getByText(en('projects.next.planStaff')).waitFor();
    projectPath = new URL(broker.page.url()).pathname;
  });

  step('the researcher plans a milestone, and the firm starts the project', async () => {
    await researcher.page.goto(projectPath);
    await press(researcher, en('projects.act.PLAN'));
    await researcher.page.getByLabel(en('projects.field.title'), { exact: true }).fill(milestone);
    await researcher.page.getByLabel(en('projects.field.dueOn')).fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
    await press(researcher, en('projects.act.PLAN'));
    await toldThat(researcher.page, en('projects.done.PLAN'));
    await firm.page.goto('/');
    await firm.page.locator(`a[href="${projectPath}"]`).first().click();
    await take(firm, sw('projects.act.START'));
    await toldThat(firm.page, sw('projects.done.START'));
  });

  const report = async (words: string, evidence?: string): Promise<void> => {
    await researcher.page.goto(projectPath);
    await press(researcher, en('projects.milestoneAct.REPORT'));
    await researcher.page.getByLabel(en('projects.field.report')).fill(words);
    if (evidence) {
      const file = { name: evidence, mimeType: 'text/plain', buffer: Buffer.from('Siku 3, kilo 40 kwa saa') };
      await researcher.page.getByTestId('fileIds-input').setInputFiles(file);
      await researcher.page.getByText(evidence).waitFor();
    }
    await press(researcher, en('projects.milestoneAct.REPORT'));
    await toldThat(researcher.page, en('projects.done.REPORT'));
  };

  step('the researcher reports the milestone with evidence, and the firm says what is missing', async () => {
    await report('It ran for three days.', 'vipimo.txt');
    await firm.page.goto(projectPath);
    await firm.page.getByRole('link', { name: 'vipimo.txt' }).waitFor();
    await press(firm, sw('projects.milestoneAct.REFUSE'));
    await firm.page.getByLabel(sw('projects.field.missing')).fill('Kelele bado ni nyingi.');
    await press(firm, sw('projects.milestoneAct.REFUSE'));
    await toldThat(firm.page, sw('projects.done.REFUSE'));
  });

  step('it is reported again, and the firm alone can confirm it, and does', async () => {
    await researcher.page.goto(projectPath);
    await researcher.page.getByText('Kelele bado ni nyingi.').first().waitFor();
    await report('The bearing is replaced; it is quiet now.');
    await broker.page.goto(projectPath);
    await broker.page.getByText('The bearing is replaced; it is quiet now.').waitFor();
    expect(await broker.page.getByRole('button', { name: en('projects.milestoneAct.CONFIRM') }).count()).toBe(0);
    await firm.page.goto(projectPath);
    await take(firm, sw('projects.milestoneAct.CONFIRM'));
    await toldThat(firm.page, sw('projects.done.CONFIRM'));
    await firm.page.getByText(sw('projects.milestone.status.CONFIRMED')).waitFor();
    expect([...firm.faults, ...researcher.faults]).toEqual([]);
  });
});
