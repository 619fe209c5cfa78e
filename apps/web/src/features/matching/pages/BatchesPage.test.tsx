import type { MockLink } from '@apollo/client/testing';
import { MatchBatchesDocument, MatchRegionsDocument, PlanMatchBatchDocument } from '@kongano/graphql/matching';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asSent, firstLimits } from '../batch/limits';
import { aBatch } from '../testing/batches';
import { renderWithAnswers } from '../testing/render-with-answers';
import { BatchesPage } from './BatchesPage';

type Mock = MockLink.MockedResponse;
const batches = (...some: ReturnType<typeof aBatch>[]) =>
  ({ request: { query: MatchBatchesDocument }, result: { data: { matchBatches: some } } }) as Mock;
const region = { __typename: 'Term', id: 't1', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' };
const regions = {
  request: { query: MatchRegionsDocument },
  result: { data: { terms: { __typename: 'TermConnection', edges: [{ __typename: 'TermEdge', node: region }] } } },
  maxUsageCount: 9,
} as Mock;
const plan = (wanted: object, ...problems: object[]) =>
  ({
    request: {
      query: PlanMatchBatchDocument,
      variables: ({ input }: { input: Record<string, unknown> }) => Object.entries(wanted).every(([name, value]) => input[name] === value),
    },
    result: { data: { planMatchBatch: { __typename: 'MatchBatchPayload', batchId: 'b9', problems } } },
  }) as Mock;
const show = (mocks: Mock[], role: 'staff' | 'side' = 'staff', language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<BatchesPage />, [regions, ...mocks], { at: '/batch', path: '/batch', role, language });

describe('matching many at once', () => {
  it('lists the plans that were made, and says what to do when there is none', async () => {
    show([batches(aBatch(), aBatch({ id: 'b2', state: 'RUNNING' }))]);
    expect(await screen.findByRole('row', { name: /Plan of.*2 needs, 2 offers.*Ready/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Is being worked out/ })).toBeInTheDocument();
  });

  it('is empty at first', async () => {
    show([batches()]);
    expect(await screen.findByText('No plan yet')).toBeInTheDocument();
  });

  it('begins a plan with the limits that were filled in, and goes to it', async () => {
    show([batches(), plan({ needRegion: 'TZ-16', offerRegion: null, mostPerPerson: 5, mostPerOrganisation: 3, onlyGood: false })]);
    await screen.findAllByRole('option', { name: 'Morogoro' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Open needs of' }), 'Morogoro');
    const load = screen.getByRole('textbox', { name: 'Needs for one person, at most' });
    await userEvent.clear(load);
    await userEvent.type(load, '5');
    await userEvent.type(screen.getByRole('textbox', { name: /one organisation/ }), '3');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only pairs that look good' }));
    await userEvent.click(screen.getByRole('button', { name: 'Work out the plan' }));
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  });

  it('says in words what is wrong with the limits', async () => {
    const problem = { __typename: 'Problem', code: 'MATCH_BATCH_BOUNDS', field: null, message: 'Write whole numbers from 0 to 50.' };
    show([batches(), plan({ mostPerNeed: -1 }, problem)]);
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Offers for each need, at most' }));
    await userEvent.click(screen.getByRole('button', { name: 'Work out the plan' }));
    expect(await screen.findByText('Write whole numbers from 0 to 50.')).toBeInTheDocument();
  });

  it('reads in Swahili', async () => {
    show([batches()], 'staff', 'sw');
    expect(await screen.findByText('Bado hakuna mpango')).toBeInTheDocument();
  });

  it('is not there for those who are no staff', () => {
    show([], 'side');
    expect(screen.queryByText('New plan')).toBeNull();
  });
});

it('what is no whole number is left to the server to refuse, and an empty limit is none', () => {
  const typed = {
    ...firstLimits,
    fewestPerNeed: null,
    mostPerNeed: 1.5,
    mostPerPerson: Number.NaN,
    mostPerOrganisation: null,
    mostPerRegion: 2,
  };
  expect(asSent(typed)).toMatchObject({
    ...{ fewestPerNeed: -1, mostPerNeed: -1, mostPerPerson: -1, mostPerOrganisation: null, mostPerRegion: 2, onlyGood: true },
  });
});
