import type { MockLink } from '@apollo/client/testing';
import {
  DismissedSuggestionsDocument,
  DismissSuggestionDocument,
  MatchSuggestedOffersDocument,
  RestoreSuggestionDocument,
} from '@kongano/graphql/matching';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSuggestion, suggestionsFor } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { NeedMatchesPage } from './NeedMatchesPage';

// A press of a key is passed on as a pointer's, which jsdom does not know.
beforeAll(() => void Reflect.set(window, 'PointerEvent', MouseEvent));
afterAll(() => void Reflect.deleteProperty(window, 'PointerEvent'));

const suggested = (...ids: string[]): MockLink.MockedResponse => ({
  request: { query: MatchSuggestedOffersDocument, variables: { needId: 'n1', first: 10 } },
  result: { data: suggestionsFor(ids.map((id) => aSuggestion(id))) },
});
const line = (reason: string, note: string | null) => ({
  __typename: 'DismissedSuggestion',
  ...{ reason, note, dismissedAt: '2026-11-20T09:00:00Z' },
  dismissedBy: { __typename: 'Person', id: 'p1', name: 'Upendo Mfano' },
  need: null,
  offer: { __typename: 'Offer', id: 'a', title: 'Offer a' },
});
const aside = (...lines: object[]) =>
  ({
    request: { query: DismissedSuggestionsDocument, variables: { side: 'NEED', id: 'n1' } },
    result: { data: { dismissedSuggestions: lines } },
  }) as MockLink.MockedResponse;
const dismissal = (reason: string, note: string | null, problems: object[] = []) =>
  ({
    request: { query: DismissSuggestionDocument, variables: { side: 'NEED', needId: 'n1', offerId: 'a', reason, note } },
    result: { data: { dismissSuggestion: { __typename: 'SuggestionPayload', problems } } },
  }) as MockLink.MockedResponse;
const restoring = {
  request: { query: RestoreSuggestionDocument, variables: { side: 'NEED', needId: 'n1', offerId: 'a' } },
  result: { data: { restoreSuggestion: { __typename: 'SuggestionPayload', problems: [] } } },
} as MockLink.MockedResponse;

const show = (mocks: MockLink.MockedResponse[], language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<NeedMatchesPage />, mocks, { at: '/needs/n1/matches', path: '/needs/:id/matches', role: 'side', language });
const openReasons = async () => userEvent.click(await screen.findByRole('button', { name: /why “Offer a”/ }));

describe('a suggestion that is not relevant', () => {
  it('leaves with one press on the reason, and comes back with one on undo', async () => {
    const gone = aside(line('TOO_FAR', null));
    show([suggested('a', 'b'), aside(), dismissal('TOO_FAR', null), suggested('b'), gone, restoring, suggested('a', 'b'), aside()]);
    await openReasons();
    await userEvent.click(await screen.findByRole('menuitem', { name: 'It is too far away' }));
    expect(await screen.findByText('“Offer a” is set aside.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Offer a' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Offer b' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Offers that may fit' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Offer a' })).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('1 set aside')).toBeNull());
  });

  it('stands out of the way with its reason and by whom, and can be brought back later', async () => {
    show([suggested('b'), aside(line('OTHER', 'Bei yao ni kubwa')), restoring, suggested('a', 'b'), aside()]);
    await userEvent.click(await screen.findByText('1 set aside'));
    expect(screen.getByText('Bei yao ni kubwa · Upendo Mfano')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back “Offer a”' }));
    expect(await screen.findByRole('heading', { name: 'Offer a' })).toBeInTheDocument();
  });

  it('for another reason is asked for words, and told when there are none', async () => {
    const refused = [{ __typename: 'Problem', code: 'REASON_REQUIRED', field: 'note', message: 'Say why.' }];
    show([suggested('a'), aside(), dismissal('OTHER', null, refused), dismissal('OTHER', 'Bei'), suggested(), aside(line('OTHER', 'Bei'))]);
    await openReasons();
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Another reason …' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Set it aside' }));
    expect((await screen.findAllByText('Say why.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByRole('textbox'), 'Bei');
    await userEvent.click(screen.getByRole('button', { name: 'Set it aside' }));
    expect(await screen.findByText('1 set aside')).toBeInTheDocument();
  });

  it('is chosen by keyboard alone, in Swahili too', async () => {
    show([suggested('a'), aside(), dismissal('OTHER_PROBLEM', null), suggested(), aside(line('OTHER_PROBLEM', null))], 'sw');
    (await screen.findByRole('button', { name: /Haihusiani/ })).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: 'Inahusu tatizo jingine' })).toBeInTheDocument();
    await userEvent.keyboard('{End}{Home}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Inahusu tatizo jingine' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('“Offer a” imewekwa kando.')).toBeInTheDocument();
    expect(screen.getByText('1 imewekwa kando')).toBeInTheDocument();
  });
});
