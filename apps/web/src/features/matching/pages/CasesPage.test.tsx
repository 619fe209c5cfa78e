import type { MockLink } from '@apollo/client/testing';
import { openMatchStatuses } from '@kongano/domain';
import {
  CaseBoardDocument,
  CasesDocument,
  MatchBrokersDocument,
  MatchDetailsDocument,
  MatchRegionsDocument,
} from '@kongano/graphql/matching';
import { SavedSearchesDocument } from '@kongano/graphql/searches';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { handleKey } from '../../../lib/keyboard';
import { standAt } from '../../../testing/clock';
import { boardColumns } from '../model/case-list';
import { aDeskMatch, aMatchList } from '../testing/desk';
import { renderWithAnswers } from '../testing/render-with-answers';
import { CasesPage } from './CasesPage';

const always = { maxUsageCount: Number.POSITIVE_INFINITY } as const;
const list = (matches: ReturnType<typeof aDeskMatch>[], filter: object = {}, total = matches.length): MockLink.MockedResponse => ({
  request: { query: CasesDocument, variables: { filter: { status: [...openMatchStatuses], ...filter }, sort: 'DUE', first: 50 } },
  result: { data: { matches: aMatchList(matches, total) } },
  ...always,
});
const columnName = (status: string): string => status.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const board = (counts: Readonly<Record<string, number>>): MockLink.MockedResponse => ({
  request: {
    query: CaseBoardDocument,
    variables: {
      ...Object.fromEntries(boardColumns.map((status) => [columnName(status), { status: [status] }])),
      ...{ sort: 'DUE', first: 25 },
    },
  },
  result: {
    data: Object.fromEntries(
      boardColumns.map((status, at) => [status, aMatchList(counts[status] ? [aDeskMatch(at + 1, { status })] : [], counts[status] ?? 0)]),
    ),
  },
});
const aside: MockLink.MockedResponse[] = [
  { request: { query: SavedSearchesDocument, variables: { kind: 'CASE' } }, result: { data: { savedSearches: [] } }, ...always },
  {
    request: { query: MatchRegionsDocument, variables: {} },
    result: { data: { terms: { __typename: 'TermConnection', edges: [] } } },
    ...always,
  },
  {
    request: { query: MatchBrokersDocument, variables: {} },
    result: { data: { matchBrokers: [{ __typename: 'MatchBroker', id: 'b1', name: 'Upendo Mfano', openMatches: 3, overdueMatches: 1 }] } },
    ...always,
  },
  { request: { query: MatchDetailsDocument, variables: { id: 'm1' } }, error: new Error('network'), ...always },
];

standAt('2026-11-24T05:00:00Z');
beforeAll(() => document.addEventListener('keydown', handleKey));
afterAll(() => document.removeEventListener('keydown', handleKey));

const show = (mocks: MockLink.MockedResponse[], at = '/desk/cases', role: 'staff' | 'side' = 'staff') =>
  renderWithAnswers(<CasesPage />, [...aside, ...mocks], { at, path: '/desk/cases', role });

describe('all cases', () => {
  it('are a table with how many there are', async () => {
    show([list([aDeskMatch(1, { nextStepDue: '2026-11-20' }), aDeskMatch(2)], {}, 5000)]);
    expect(await screen.findByRole('row', { name: /Kukausha mwani.*Match 1.*20 Nov overdue.*Upendo Mfano/ })).toBeInTheDocument();
    expect(screen.getByText(/^2 of 5.?000 shown$/)).toBeInTheDocument();
  });

  it('say what is next, how old they are and how likely they are lost', async () => {
    const second = { __typename: 'Person', id: 'b2', name: 'Juma Mfano' } as const;
    show([
      list([aDeskMatch(1, { nextStep: 'Piga simu', secondBroker: second }), aDeskMatch(2, { nextStepDue: '2026-11-20' }), aDeskMatch(3)]),
    ]);
    expect(await screen.findByRole('row', { name: /Match 1.*High risk Piga simu 4 days ago/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Match 2.*Raised/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Match 3.*Low/ })).toBeInTheDocument();
    expect(screen.getByTitle('Second broker: Juma Mfano')).toBeInTheDocument();
  });

  it('are narrowed by what one presses, and everything is taken off at once', async () => {
    show([list([aDeskMatch(1), aDeskMatch(2)]), list([aDeskMatch(1)], { isOverdue: true })]);
    await screen.findByRole('row', { name: /Match 2/ });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Overdue' }));
    expect(await screen.findByText('1 of 1 shown')).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /Match 2/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save this search' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take all filters off' }));
    expect(await screen.findByRole('row', { name: /Match 2/ })).toBeInTheDocument();
  });

  it('say what to do when none is like that, and when there is none', async () => {
    const { unmount } = show([list([], { text: 'oil' })], '/desk/cases?q=oil');
    expect(await screen.findByRole('heading', { name: 'No case is like that' })).toBeInTheDocument();
    unmount();
    show([list([])]);
    expect(await screen.findByRole('heading', { name: 'No match is open' })).toBeInTheDocument();
  });

  it('are gone through by keyboard, with the selected one beside the list', async () => {
    show([list([aDeskMatch(1), aDeskMatch(2)])]);
    await screen.findByRole('row', { name: /Match 1/ });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(await screen.findByRole('link', { name: /Back to the list/ })).toHaveAttribute('href', '/desk/cases');
    expect(document.activeElement).toHaveAttribute('data-case', 'match:m1');
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(await screen.findByText('1 case chosen')).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'x' });
    await waitFor(() => expect(screen.queryByText('1 case chosen')).not.toBeInTheDocument());
  });

  it('stand on the board in the column of their state, counted as on the server', async () => {
    show([list([aDeskMatch(1)]), board({ SHORTLISTED: 1, APPROACHED: 73 })]);
    await userEvent.click(await screen.findByRole('tab', { name: 'Board' }));
    const columns = within(await screen.findByRole('region', { name: 'Board' }));
    expect(columns.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Shortlisted1',
      'The sides were asked73',
      'Both are interested0',
      'Introduced0',
      'They have met0',
      'Planning the work0',
      'Agreed0',
    ]);
    expect(columns.getByRole('link', { name: 'All 73 as a list' })).toHaveAttribute('href', '/desk/cases?status=APPROACHED');
    expect(columns.getByRole('link', { name: /Kukausha mwani.*Match 1/ })).toHaveAttribute('href', '/desk/cases?board=1&case=match%3Am1');
  });

  it('are not there for those who are no staff', async () => {
    show([], '/desk/cases', 'side');
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });

  it('offer another try when they could not be had', async () => {
    show([{ ...list([]), error: new Error('network') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
