import type { MockLink } from '@apollo/client/testing';
import { WorkloadDocument, type WorkloadQuery } from '@kongano/graphql/matching';
import { screen } from '@testing-library/react';
import { renderWithAnswers } from '../testing/render-with-answers';
import { WorkloadPage } from './WorkloadPage';

const institute = { __typename: 'Organisation', id: 'o1', name: 'Chuo cha Mfano', kind: 'ACADEMIA' } as const;
const answered: WorkloadQuery = {
  matchBrokers: [{ __typename: 'MatchBroker', id: 'b1', name: 'Upendo Mfano', openMatches: 12, overdueMatches: 3 }],
  answerTimes: [
    { __typename: 'AnswerTime', organisation: institute, answered: 4, medianDays: 2.44, waiting: 1, longestWaitDays: 11.96 },
    {
      __typename: 'AnswerTime',
      organisation: { ...institute, id: 'o2' },
      answered: 0,
      medianDays: null,
      waiting: 0,
      longestWaitDays: null,
    },
  ],
};
const show = (data: WorkloadQuery, language: 'en' | 'sw' = 'en', role: 'staff' | 'side' = 'staff') => {
  const mock: MockLink.MockedResponse = { request: { query: WorkloadDocument, variables: {} }, result: { data } };
  renderWithAnswers(<WorkloadPage />, [mock], { at: '/desk/workload', path: '/desk/workload', role, language });
};

describe('workload and answers', () => {
  it('leads from a broker to their cases', async () => {
    show(answered);
    expect(await screen.findByRole('row', { name: 'Upendo Mfano 12 3' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Upendo Mfano' })).toHaveAttribute('href', '/desk/cases?broker=b1');
  });

  it('tells medians to a tenth of a day, and a dash where nobody has answered yet', async () => {
    show(answered);
    const rows = await screen.findAllByRole('row', { name: /Chuo cha Mfano/ });
    expect(rows.map(({ textContent }) => textContent?.match(/2\.4 days.*4.*1.*12 days|–.*0.*0.*–/)?.length)).toEqual([1, 1]);
  });

  it('counts in Swahili as Swahili does', async () => {
    show(answered, 'sw');
    expect(await screen.findByText('siku 2.4')).toBeInTheDocument();
  });

  it('says what will stand here while nobody was asked', async () => {
    show({ ...answered, answerTimes: [] });
    expect(await screen.findByRole('heading', { name: 'Nobody was asked yet' })).toBeInTheDocument();
  });

  it('is not there for those who are no staff', async () => {
    show(answered, 'en', 'side');
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });
});
