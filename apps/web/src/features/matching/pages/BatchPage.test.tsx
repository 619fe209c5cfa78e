import type { MockLink } from '@apollo/client/testing';
import {
  CancelMatchBatchDocument,
  ChangeMatchBatchPairDocument,
  MatchBatchDocument,
  RunMatchBatchDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBatch, aPair, aPlan, aPosting } from '../testing/batches';
import { renderWithAnswers } from '../testing/render-with-answers';
import { BatchPage } from './BatchPage';

type Mock = MockLink.MockedResponse;
const problem = (message: string) => ({ __typename: 'Problem', code: 'X', field: null, message });
const payload = (...problems: object[]) => ({ __typename: 'MatchBatchPayload', batchId: 'b1', problems });
const plan = (some: Parameters<typeof aPlan>[0] = {}) =>
  ({ request: { query: MatchBatchDocument, variables: { id: 'b1' } }, result: { data: { matchBatch: aPlan(some) } } }) as Mock;
const change = (needId: string, offerId: string, how: string, ...problems: object[]) =>
  ({
    request: { query: ChangeMatchBatchPairDocument, variables: { id: 'b1', version: 2, needId, offerId, change: how } },
    result: { data: { changeMatchBatchPair: payload(...problems) } },
  }) as Mock;
const shortlist = (needId: string, offerId: string, ...problems: object[]) =>
  ({
    request: {
      query: ShortlistMatchDocument,
      variables: (given: { needId: string; offerId: string }) => given.needId === needId && given.offerId === offerId,
    },
    result: { data: { shortlistMatch: { __typename: 'MatchPayload', match: null, problems } } },
  }) as Mock;
const show = (mocks: Mock[], role: 'staff' | 'side' = 'staff', language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<BatchPage />, mocks, { at: '/batch/b1', path: '/batch/:id', role, language });
const row = (name: RegExp) => screen.findByRole('row', { name });
const cased = aPlan({ pairs: [aPair({ matchId: 'm1', matchStatus: 'SHORTLISTED' })] });

describe('a plan', () => {
  it('stands beside the quick way, with what differs marked', async () => {
    show([plan()]);
    expect(await row(/Fit in all.*160%.*120%/)).toBeInTheDocument();
    expect(await row(/The need worst off.*80%.*40%/)).toBeInTheDocument();
    expect(screen.getByText(/No plan can have more/)).toBeInTheDocument();
    expect(await row(/A kiln for bricks.*Heat treatment.*80%.*In both/)).toBeInTheDocument();
    expect(await row(/A dryer for mushrooms.*Solar tunnel dryer.*Only in this plan/)).toBeInTheDocument();
    expect(await row(/A dryer for mushrooms.*Heat treatment.*40%.*Only the quick way/)).toBeInTheDocument();
  });

  it('that is being worked out says how far it is, and can be cancelled', async () => {
    const running = plan({ batch: aBatch({ state: 'RUNNING', phase: 'SCORING', done: 150, total: 1200 }), pairs: [] });
    const cancel = {
      request: { query: CancelMatchBatchDocument, variables: { id: 'b1' } },
      result: { data: { cancelMatchBatch: payload() } },
    } as Mock;
    show([running, cancel, plan({ batch: aBatch({ state: 'CANCELLED' }), pairs: [] })]);
    expect(await screen.findByText('How well pairs fit: 150 of 1,200')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('You can change the limits and work it out again.')).toBeInTheDocument();
  });

  it('appears by itself when it is ready', async () => {
    show([plan({ batch: aBatch({ state: 'QUEUED' }), pairs: [] }), plan()]);
    expect(await screen.findByText('Begins in a moment')).toBeInTheDocument();
    expect(await screen.findByText('The plan beside the quick way', { selector: 'h2' }, { timeout: 3_000 })).toBeInTheDocument();
  });

  it.each([
    ['Lock: A kiln for bricks with Heat treatment', 'n1', 'o1', 'LOCK'],
    ['Take out: A kiln for bricks with Heat treatment', 'n1', 'o1', 'REMOVE'],
    ['Put in: A dryer for mushrooms with Heat treatment', 'n2', 'o1', 'ADD'],
  ])('is changed by hand: %s', async (button, needId, offerId, how) => {
    const pairs = [aPair({ isLocked: true })];
    show([plan(), change(needId, offerId, how), plan({ pairs })]);
    await userEvent.click(await screen.findByRole('button', { name: button }));
    expect(await screen.findByRole('button', { name: 'Unlock: A kiln for bricks with Heat treatment' })).toBeInTheDocument();
    expect(screen.getByText('Locked')).toBeInTheDocument();
  });

  it('says why a pair cannot be put in', async () => {
    show([plan(), change('n1', 'o2', 'ADD', problem('They belong to the same organisation.')), plan()]);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Need' }), 'A kiln for bricks');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Offer' }), 'Solar tunnel dryer (Mfano University)');
    await userEvent.click(screen.getByRole('button', { name: 'Put in' }));
    expect(within(await screen.findByRole('alert')).getByText('They belong to the same organisation.')).toBeInTheDocument();
  });

  it('is sent pair by pair, without those that are a case', async () => {
    show([plan(), shortlist('n1', 'o1'), shortlist('n2', 'o2'), plan({ pairs: cased.pairs })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Shortlist 2 pairs' }));
    expect(await screen.findByText('2 pairs are on your desk.')).toBeInTheDocument();
    expect(await screen.findByText('Every pair of the plan is a case.')).toBeInTheDocument();
    expect(await row(/A kiln for bricks.*Shortlisted/)).toBeInTheDocument();
  });

  it('stops sending at a pair that cannot be, and says which', async () => {
    show([plan(), shortlist('n1', 'o1', problem('The need is not open.')), plan()]);
    await userEvent.click(await screen.findByRole('button', { name: 'Shortlist 2 pairs' }));
    expect(await screen.findByText('A kiln for bricks: The need is not open.')).toBeInTheDocument();
  });

  it('that cannot be kept says for which needs, and is worked out again with other limits', async () => {
    const shortfalls = [
      { __typename: 'MatchBatchShortfall' as const, need: aPosting('n1', 'A kiln for bricks'), wanted: 2, possible: 1 },
      { __typename: 'MatchBatchShortfall' as const, need: null, wanted: 3, possible: 0 },
    ];
    const batch = aBatch({ state: 'IMPOSSIBLE', fewestPerNeed: 2 });
    const { __typename, ...input } = {
      __typename: '',
      ...{ needRegion: null, offerRegion: null, fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 2 },
      ...{ mostPerOrganisation: null, mostPerRegion: 4, isFair: true, onlyGood: true },
    };
    const run = {
      request: { query: RunMatchBatchDocument, variables: { id: 'b1', version: 2, input } },
      result: { data: { runMatchBatch: payload() } },
    } as Mock;
    show([plan({ batch, shortfalls, isProven: false, greedyMissed: 1 }), run, plan({ batch: aBatch({ state: 'QUEUED' }) })]);
    expect(await screen.findByText('A kiln for bricks: 2 wanted, 1 possible')).toBeInTheDocument();
    expect(screen.getByText('A limit: 3 wanted, 0 possible')).toBeInTheDocument();
    expect(await row(/Needs short of their least.*0.*1/)).toBeInTheDocument();
    const fewest = screen.getByRole('textbox', { name: /at least/ });
    await userEvent.clear(fewest);
    await userEvent.type(fewest, '0');
    await userEvent.type(screen.getByRole('textbox', { name: /one region/ }), '4');
    await userEvent.click(screen.getByRole('checkbox', { name: /worst off/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Work it out again' }));
    expect(await screen.findByText('Begins in a moment')).toBeInTheDocument();
  });

  it('that broke off, and one without a pair, say what to do', async () => {
    show([plan({ batch: aBatch({ state: 'FAILED' }), pairs: [], worth: { __typename: 'MatchBatchWorth', total: 0, worst: 0, pairs: 0 } })]);
    expect(await screen.findByText(/Nothing is lost/)).toBeInTheDocument();
    expect(screen.getByText('No pair is in the plan')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Shortlist/ })).toBeNull();
  });

  it('reads in Swahili, and is not there for those who are no staff', async () => {
    show([plan()], 'staff', 'sw');
    expect(await screen.findByText('Mpango kando ya njia ya haraka', { selector: 'h2' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Teua jozi 2' })).toBeInTheDocument();
  });

  it('is not there for those who are no staff', () => {
    show([], 'side');
    expect(screen.queryByText(/Plan of/)).toBeNull();
  });
});
