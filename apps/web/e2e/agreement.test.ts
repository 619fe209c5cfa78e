import { ask } from './harness/ask.ts';
import { type Kongano, startKongano } from './harness/kongano.ts';
import { tellStory } from './harness/story.ts';
import type { Visit } from './harness/visit.ts';
import { wordsOf } from './harness/words.ts';
import { toldThat } from './steps/desk.ts';

const sw = wordsOf('sw');
const en = wordsOf('en');

const pairOf = `query { needs(filter: { mine: true, status: [PUBLISHED] }, first: 1) { edges { node { id } } } }`;
const offerOf = `query { offers(filter: { mine: true, status: [PUBLISHED] }, first: 20) { edges { node { id title } } } }`;
interface Edges {
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
}

// One story: each step goes on where the one before it ended.
describe('a pair that is asked first becomes an agreement', () => {
  let kongano: Kongano;
  let firm: Visit;
  let broker: Visit;
  let researcher: Visit;
  const step = tellStory(() => [firm, broker, researcher]);
  let matchPath = '';
  const press = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** Opens the form of a step and sends it as it stands. */
  const take = async (visit: Visit, name: string): Promise<void> => {
    await press(visit, name);
    await visit.page.getByRole('button', { name: visit === firm ? sw('ui.cancel') : en('ui.cancel'), exact: true }).waitFor();
    await press(visit, name);
  };
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

  step('the broker records what the researcher said on the telephone, and introduces them', async () => {
    await broker.page.goto(matchPath);
    await press(broker, en('matching.act.staffInterest'));
    await broker.page.getByLabel(en('matching.stepForm.whoSaidSo')).fill('Asha, by telephone');
    await press(broker, en('matching.act.staffInterest'));
    await toldThat(broker.page, en('matching.actDone.RECORD_INTEREST'));
    await take(broker, en('matching.act.INTRODUCE'));
    await toldThat(broker.page, en('matching.actDone.INTRODUCE'));
  });

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
});
