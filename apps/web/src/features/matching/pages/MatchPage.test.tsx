import type { MockLink } from '@apollo/client/testing';
import { DeclineMatchDocument, IntroduceMatchDocument, MatchDetailsDocument, SetMatchNextStepDocument } from '@kongano/graphql/matching';
import { ThreadConversationDocument } from '@kongano/graphql/threads';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMatch, aMatchDetails } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { MatchPage } from './MatchPage';

const details = (match: ReturnType<typeof aMatchDetails> | null = aMatchDetails()): MockLink.MockedResponse => ({
  request: { query: MatchDetailsDocument, variables: { id: 'm1' } },
  result: { data: { match } },
});

const unreachable = {
  request: { query: ThreadConversationDocument, variables: () => true },
  error: new Error('network'),
} as MockLink.MockedResponse;

const place = { at: '/matches/m1', path: '/matches/:id' } as const;
const show = (mocks: MockLink.MockedResponse[], role: 'staff' | 'side' = 'staff', language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<MatchPage />, mocks, { ...place, role, language });

const problem = { __typename: 'Problem', code: 'X', field: null, message: 'The need is closed.' };
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the page of a match', () => {
  it('shows both sides, what must be met, and why they fit', async () => {
    show([details()]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Match 7' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Michoro ya kikaushio' })).toHaveTextContent('TRL 6 to 9 wanted');
    expect(screen.getByRole('region', { name: 'Solar dryer for fruit' })).toHaveTextContent('Chuo cha Mfano');
    expect(screen.getByRole('region', { name: 'Must-haves' })).toHaveTextContent('Muda4 → 2 siku');
    expect(screen.getByRole('region', { name: 'Must-haves' })).toHaveTextContent('The offer speaks of it: ask.');
    expect(screen.getByText('Fit: 72%')).toBeInTheDocument();
    expect(screen.getByText('Upendo Mfano put the pair on the shortlist')).toBeInTheDocument();
  });

  it('lights up the partner of a translated word', async () => {
    show([details()]);
    const word = await screen.findByRole('link', { name: 'kikaushio' });
    const partner = within(screen.getByRole('heading', { name: 'Solar dryer for fruit' })).getByRole('link', { name: 'dryer' });
    expect(partner.className).not.toContain('bg-attention ');
    await userEvent.hover(word);
    expect(partner.className).toContain('bg-attention ');
    await userEvent.unhover(word);
    expect(partner.className).not.toContain('bg-attention ');
    await userEvent.click(word);
    expect(partner.className).toContain('bg-attention ');
  });

  it('lists the pairs in words too', async () => {
    show([details()]);
    await userEvent.click(await screen.findByText('1 term in both texts', { selector: 'summary' }));
    expect(screen.getByRole('row', { name: /kikaushio.*dryer.*translated/ })).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'kikaushio' }).focus());
    expect(within(screen.getByRole('heading', { name: 'Solar dryer for fruit' })).getByRole('link').className).toContain('bg-attention');
  });

  it('says that one side may not be seen', async () => {
    show([details(aMatchDetails({ offer: null }))]);
    expect(await screen.findByText('You may not see this one.')).toBeInTheDocument();
  });

  it('is not there for those who have no part in it', async () => {
    show([details(null)]);
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });

  it('offers another try when it could not be had', async () => {
    show([{ request: { query: MatchDetailsDocument, variables: { id: 'm1' } }, error: new Error('network') }, details()]);
    await press('Try again');
    expect(await screen.findByRole('heading', { name: 'Match 7' })).toBeInTheDocument();
  });

  it('is in Swahili for those who read it', async () => {
    show([details()], 'staff', 'sw');
    expect(await screen.findByRole('heading', { name: 'Ulinganisho 7' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Watambulishe' })).toBeInTheDocument();
  });
});

describe('what one may do with a match', () => {
  it('is for a side to write, and to decline', async () => {
    show(
      [details(aMatchDetails({ status: 'INTRODUCED', viewerCan: ['DECLINE'], thread: { __typename: 'Thread', id: 't1' } })), unreachable],
      'side',
    );
    expect(await screen.findByRole('button', { name: 'Write a message' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Introduce them' })).toBeNull();
  });

  it('is for the broker to introduce the two with a personal word', async () => {
    const introduced = { ...aMatch({ status: 'INTRODUCED' }), thread: { __typename: 'Thread', id: 't1' } };
    const introduce = {
      request: { query: IntroduceMatchDocument, variables: { id: 'm1', message: 'Karibuni' } },
      result: { data: { introduceMatch: { __typename: 'MatchPayload', match: introduced, problems: [] } } },
    };
    show([details(), introduce, details(aMatchDetails({ status: 'INTRODUCED', viewerCan: [] }))]);
    await press('Introduce them');
    await userEvent.type(screen.getByRole('textbox', { name: /A personal word/ }), ' Karibuni ');
    await press('Introduce them');
    expect(await screen.findByText('The two sides are introduced, and both are told.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /A personal word/ })).toBeNull();
  });

  it('says what stands against it, and keeps what was written', async () => {
    const refuse = {
      request: { query: IntroduceMatchDocument, variables: { id: 'm1', message: 'Karibuni' } },
      result: { data: { introduceMatch: { __typename: 'MatchPayload', match: null, problems: [problem] } } },
    };
    show([details(), refuse]);
    await press('Introduce them');
    await userEvent.type(screen.getByRole('textbox', { name: /A personal word/ }), 'Karibuni');
    await press('Introduce them');
    expect(await screen.findByRole('alert')).toHaveTextContent('The need is closed.');
    expect(screen.getByRole('textbox', { name: /A personal word/ })).toHaveValue('Karibuni');
  });

  it('asks why before a match is declined', async () => {
    const decline = {
      request: { query: DeclineMatchDocument, variables: { id: 'm1', reason: 'TOO_EARLY', note: null } },
      result: {
        data: { declineMatch: { __typename: 'MatchPayload', match: aMatch({ status: 'DECLINED', viewerCan: [] }), problems: [] } },
      },
    };
    show([details(), decline, details(aMatchDetails({ status: 'DECLINED', statusReason: 'TOO_EARLY', viewerCan: [] }))]);
    await press('Decline');
    await press('Decline');
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose why.');
    await userEvent.click(screen.getByRole('radio', { name: 'It is not ready enough' }));
    await press('Decline');
    expect(await screen.findByText('The match is declined.')).toBeInTheDocument();
    expect(await screen.findByText('This match is closed: It is not ready enough')).toBeInTheDocument();
  });

  it('sets the next step in its place', async () => {
    const step = {
      request: { query: SetMatchNextStepDocument, variables: { id: 'm1', nextStep: 'Call the firm', due: '2026-11-26' } },
      result: {
        data: { setMatchNextStep: { __typename: 'MatchPayload', match: aMatch({ nextStep: 'Call the firm' }), problems: [] } },
      },
    };
    show([details(), step, details(aMatchDetails({ nextStep: 'Call the firm' }))]);
    await press('Set the next step');
    await userEvent.type(screen.getByRole('textbox', { name: 'What is to be done' }), 'Call the firm');
    await press('Save');
    expect(await screen.findByText('The next step is set.')).toBeInTheDocument();
    expect(screen.getByText(/^Call the firm, by/)).toBeInTheDocument();
  });
});
