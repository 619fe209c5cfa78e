import type { MockLink } from '@apollo/client/testing';
import { type ProjectLineFragment, ProjectsDocument } from '@kongano/graphql/projects';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProjectLine } from '../testing/project';
import { showPage } from '../testing/show-project';
import { ProjectsPage } from './ProjectsPage';

const list = (variables: object, nodes: readonly ProjectLineFragment[], next: string | null = null): MockLink.MockedResponse => ({
  request: { query: ProjectsDocument, variables: { sort: 'NEWEST', first: 20, ...variables } },
  result: {
    data: {
      projects: {
        __typename: 'ProjectConnection',
        totalCount: nodes.length + (next ? 1 : 0),
        pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
        edges: nodes.map((node) => ({ __typename: 'ProjectEdge', node, cursor: node.id })),
      },
    },
  },
});
const show = (mocks: MockLink.MockedResponse[], at = '/projects', isNobody = false) =>
  showPage(<ProjectsPage />, mocks, { at, path: '/projects', isNobody });

describe('the projects', () => {
  it('are a list with state, partners, how far they are and what is due', async () => {
    show([list({ filter: {} }, [aProjectLine()])]);
    const row = (await screen.findByRole('link', { name: 'Sufuria ya tomato sosi' })).closest('li');
    expect(row).toHaveTextContent('Running');
    expect(row).toHaveTextContent('Mfano Uhandisi');
    expect(row).toHaveTextContent('1 of 3 milestones');
    expect(row).toHaveTextContent('next by 15 Dec');
  });

  it('are filtered and ordered by the address, and say when nothing is found', async () => {
    show(
      [list({ filter: { text: 'mwani', status: ['DRAFT'], mine: true, isOverdue: true }, sort: 'DUE' }, [])],
      '/projects?q=mwani&status=DRAFT&mine=1&overdue=1&sort=DUE',
    );
    expect(await screen.findByText('No project like this')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Overdue only' })).toBeChecked();
  });

  it('follow what is chosen', async () => {
    show([list({ filter: {} }, [aProjectLine()]), list({ filter: { isOverdue: true } }, [])]);
    await screen.findByRole('link', { name: 'Sufuria ya tomato sosi' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Overdue only' }));
    expect(await screen.findByText('No project like this')).toBeInTheDocument();
  });

  it('come page by page', async () => {
    const second = aProjectLine({ id: 'j2', title: 'Kikaushio' });
    show([list({ filter: {} }, [aProjectLine()], 'c1'), list({ filter: {}, after: 'c1' }, [second])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Kikaushio' })).toBeInTheDocument();
  });

  it('say how one begins where there is none, and can be asked for again', async () => {
    show([
      { request: { query: ProjectsDocument, variables: () => true }, error: new Error('network') } as MockLink.MockedResponse,
      list({ filter: {} }, []),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No project yet')).toBeInTheDocument();
  });

  it('ask somebody who is not known to sign in first', async () => {
    show([], '/projects', true);
    expect(await screen.findByText('Sign in to see the projects that you take part in.')).toBeInTheDocument();
  });
});
