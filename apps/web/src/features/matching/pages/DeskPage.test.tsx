import type { MockLink } from '@apollo/client/testing';
import {
  DeskCasesDocument,
  DeskNeedDocument,
  type DeskNeedQuery,
  DeskPublishNeedDocument,
  DeskQueueDocument,
  DeskReturnNeedDocument,
  UnansweredCountDocument,
} from '@kongano/graphql/matching';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useNavigate } from 'react-router';
import { handleKey } from '../../../lib/keyboard';
import { standAt } from '../../../testing/clock';
import { aDeskMatch, aDeskNeed, aQueue } from '../testing/desk';
import { renderWithAnswers } from '../testing/render-with-answers';
import { DeskPage } from './DeskPage';

const queue = aQueue({
  needsToQualify: [aDeskNeed(1), aDeskNeed(2, { submittedAt: '2026-11-21T09:00:00Z' })],
  matches: [aDeskMatch(3)],
});
const isOfMatches = (name: string): boolean => name.startsWith('matches');
const partOf = (data: typeof queue, fits: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => fits(name)));
const casesAnswer = (data = queue, mine = false): MockLink.MockedResponse => ({
  request: { query: DeskCasesDocument, variables: { first: 50, mine } },
  result: { data: partOf(data, isOfMatches) },
});
const answer = (data = queue): MockLink.MockedResponse[] => [
  { request: { query: DeskQueueDocument, variables: { first: 50 } }, result: { data: partOf(data, (name) => !isOfMatches(name)) } },
  casesAnswer(data),
];

const aNeed: NonNullable<DeskNeedQuery['need']> = {
  __typename: 'Need',
  id: 'n1',
  number: 1,
  title: 'Need 1',
  language: 'sw',
  status: 'SUBMITTED',
  statusReason: null,
  problem: 'Mashine huziba.',
  tried: null,
  costPerYear: 1_200_000,
  budgetMin: null,
  budgetMax: 3_000_000,
  interestDeadline: null,
  cosignCount: 0,
  trlMin: 6,
  trlMax: 9,
  submittedAt: '2026-11-20T09:00:00Z',
  version: 1,
  viewerCan: ['PUBLISH', 'RETURN'],
  mustHaves: [{ __typename: 'MustHave', metric: 'Mafuta', today: '8', target: '4', unit: '%' }],
  sector: null,
  region: null,
  organisation: { __typename: 'Organisation', id: 'o1', name: 'Mfano Uhandisi', kind: 'FIRM', isVerified: false },
  author: { __typename: 'Person', id: 'p1', name: 'Juma Mfano' },
  attachments: [],
};
const need: MockLink.MockedResponse = {
  request: { query: DeskNeedDocument, variables: { id: 'n1' } },
  result: { data: { need: aNeed } },
};

const bothNeeds: MockLink.MockedResponse[] = [
  { ...need, maxUsageCount: 9 },
  {
    request: { query: DeskNeedDocument, variables: { id: 'n2' } },
    result: { data: { need: { ...aNeed, id: 'n2', title: 'Need 2' } } },
    maxUsageCount: 9,
  },
];

const unanswered: MockLink.MockedResponse = {
  request: { query: UnansweredCountDocument, variables: {} },
  result: { data: { unansweredNeeds: { __typename: 'UnansweredNeedConnection', totalCount: 7 } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

// Eight in the morning of a broker's day.
standAt('2026-11-24T05:00:00Z');

const show = (mocks: MockLink.MockedResponse[], at = '/desk', role: 'staff' | 'side' = 'staff') =>
  renderWithAnswers(<DeskPage />, [unanswered, ...mocks], { at, path: '/desk', role });

beforeAll(() => {
  document.addEventListener('keydown', handleKey);
});
afterAll(() => {
  document.removeEventListener('keydown', handleKey);
});

describe('the desk', () => {
  it('shows the views with how much waits, and the cases of the first', async () => {
    show([...answer()]);
    const views = await screen.findByRole('navigation', { name: 'What to show' });
    expect(within(views).getByRole('link', { name: 'To qualify 2' })).toHaveAttribute('aria-current', 'page');
    expect(within(views).getByRole('link', { name: 'Matches to introduce 1' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Need 1.*Mfano Uhandisi.*Morogoro.*Sent.*27 Nov/ })).toBeInTheDocument();
  });

  it('leads to the needs without an answer, with how many they are, and to what was learned', async () => {
    show([...answer()]);
    expect(await screen.findByRole('link', { name: 'Without an answer 7' })).toHaveAttribute('href', '/desk/unanswered');
    expect(screen.getByRole('link', { name: 'What was learned' })).toHaveAttribute('href', '/desk/learned');
    expect(screen.getByRole('link', { name: 'All cases' })).toHaveAttribute('href', '/desk/cases');
    expect(screen.getByRole('link', { name: 'Workload and answers' })).toHaveAttribute('href', '/desk/workload');
  });

  it('opens on what is overdue when anything is, in words and not by colour alone', async () => {
    show([...answer(aQueue({ needsToQualify: [aDeskNeed(2)], matches: [aDeskMatch(3, { nextStepDue: '2026-11-20' })] }))]);
    expect(await screen.findByRole('link', { name: 'Overdue 1' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('row', { name: /Match 3.*20 Nov overdue/ })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /Need 2/ })).not.toBeInTheDocument();
  });

  it('goes to another view by its address', async () => {
    show([...answer()]);
    await userEvent.click(await screen.findByRole('link', { name: 'Matches to introduce 1' }));
    expect(await screen.findByRole('row', { name: /Kukausha mwani.*Solar dryer.*Match 3.*Upendo Mfano/ })).toBeInTheDocument();
  });

  it('shows the selected case with what one can do about it', async () => {
    show([...answer(), need], '/desk?view=toQualify&case=need:n1');
    const preview = await screen.findByRole('region', { name: 'Need 1' });
    expect(await within(preview).findByText('Mashine huziba.')).toBeInTheDocument();
    expect(preview).toHaveTextContent('Mafuta: 8 → 4 %');
    expect(preview).toHaveTextContent('not verified');
    expect(preview).toHaveTextContent('TZS');
    const buttons = within(preview).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Publish', 'Send back']);
  });

  it('goes through the cases by keyboard, and Enter opens the selected one', async () => {
    show([...answer(), ...bothNeeds]);
    await screen.findByRole('row', { name: /Need 1/ });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(await screen.findByRole('region', { name: 'Need 1' })).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(await screen.findByRole('region', { name: 'Need 2' })).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(await screen.findByRole('region', { name: 'Need 1' })).toBeInTheDocument();
    expect(document.activeElement).toHaveAttribute('data-case', 'need:n1');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  });

  it('publishes from the desk, and the case is gone', async () => {
    const publish = {
      request: { query: DeskPublishNeedDocument, variables: { id: 'n1' } },
      result: {
        data: {
          publishNeed: {
            __typename: 'NeedPayload',
            need: { __typename: 'Need', id: 'n1', status: 'PUBLISHED', version: 2, viewerCan: [] },
            problems: [],
          },
        },
      },
    };
    show([...answer(), need, publish, ...answer(aQueue())], '/desk?view=toQualify&case=need:n1');
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('link', { name: 'To qualify 0' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Nothing waits to be qualified' })).toBeInTheDocument();
  });

  it('asks for a reason before it sends back, and says what stands against it', async () => {
    const problem = { __typename: 'Problem', code: 'X', field: null, message: 'Somebody else has published it.' };
    const refuse = {
      request: { query: DeskReturnNeedDocument, variables: { id: 'n1', reason: 'How much?' } },
      result: { data: { returnNeed: { __typename: 'NeedPayload', need: null, problems: [problem] } } },
    };
    show([...answer(), need, refuse], '/desk?view=toQualify&case=need:n1');
    await userEvent.click(await screen.findByRole('button', { name: 'Send back' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'How much?');
    await userEvent.click(screen.getAllByRole('button', { name: 'Send back' }).at(-1) as HTMLElement);
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has published it.');
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('How much?');
  });

  it('asks the server for the viewer’s own matches, so that rows and numbers agree', async () => {
    show([...answer(aQueue({ matches: [aDeskMatch(3), aDeskMatch(4)] })), casesAnswer(aQueue({ matches: [aDeskMatch(3)] }), true)]);
    expect(await screen.findByRole('link', { name: 'Matches to introduce 2' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only my cases' }));
    expect(await screen.findByRole('link', { name: 'Matches to introduce 1' })).toHaveAttribute('href', '/desk?view=toIntroduce&mine=1');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only my cases' }));
    expect(await screen.findByRole('link', { name: 'Matches to introduce 2' })).toHaveAttribute('href', '/desk?view=toIntroduce');
  });

  it('comes back with only one’s own where the address says so', async () => {
    const own = casesAnswer(aQueue({ matches: [aDeskMatch(3)] }), true);
    show([...answer(aQueue({})).slice(0, 1), own], '/desk?view=toIntroduce&mine=1');
    expect(await screen.findByRole('checkbox', { name: 'Only my cases' })).toBeChecked();
    expect(screen.getByRole('row', { name: /Match 3/ })).toBeInTheDocument();
  });

  it('goes back to the list from a case that was reached by keyboard, however many lay between', async () => {
    const Back = () => {
      const navigate = useNavigate();
      return (
        <button type="button" onClick={() => navigate(-1)}>
          before
        </button>
      );
    };
    const page = (
      <>
        <DeskPage />
        <Back />
      </>
    );
    renderWithAnswers(page, [unanswered, ...answer(), ...bothNeeds], { at: '/desk', path: '/desk' });
    await screen.findByRole('row', { name: /Need 1/ });
    for (const [key, name] of [
      ['j', 'Need 1'],
      ['j', 'Need 2'],
      ['k', 'Need 1'],
    ] as const) {
      fireEvent.keyDown(document.body, { key });
      expect(await screen.findByRole('region', { name })).toBeInTheDocument();
    }
    await userEvent.click(screen.getByRole('button', { name: 'before' }));
    expect(await screen.findByText(/^Choose a case to see it here/)).toBeInTheDocument();
  });

  it('is not there for those who are no staff', async () => {
    show([], '/desk', 'side');
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });

  it('offers another try when it could not be had', async () => {
    show([{ request: { query: DeskQueueDocument, variables: { first: 50 } }, error: new Error('network') }, casesAnswer()]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
