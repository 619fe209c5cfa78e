import type { MockLink } from '@apollo/client/testing';
import {
  AddClusterMemberDocument,
  ClusterDetailsDocument,
  ClusterOrganisationsDocument,
  RemoveClusterMemberDocument,
} from '@kongano/graphql/clusters';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCluster, aMember } from '../testing/cluster';
import { renderWithAnswers } from '../testing/render-with-answers';
import { ClusterPage } from './ClusterPage';

type Cluster = ReturnType<typeof aCluster>;
const members = [aMember('a', 'FIRM', 'Mfano Uhandisi'), aMember('b', 'ACADEMIA', 'Chuo cha Mfano')];

const answer = (cluster: Cluster | null): MockLink.MockedResponse => ({
  request: { query: ClusterDetailsDocument, variables: { slug: 'morogoro-metal' } },
  result: { data: { cluster } },
});

const show = (mocks: MockLink.MockedResponse[], role: 'staff' | 'member' | null = null) =>
  renderWithAnswers(<ClusterPage />, mocks, { at: '/clusters/morogoro-metal', path: '/clusters/:slug', role });

describe('the page of a cluster', () => {
  it('says what it is, who leads it and what it needs', async () => {
    show([answer(aCluster({}, members))]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Morogoro Metal' })).toBeInTheDocument();
    expect(screen.getByText('Facilitator: Rehema Kielelezo')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Mashine huziba' })).toHaveAttribute('lang', 'sw');
    expect(screen.getByText('No offer for this sector yet.')).toBeInTheDocument();
  });

  it('shows the balance of the three sides, and which one is missing', async () => {
    show([answer(aCluster({}, members))]);
    const balance = await screen.findByRole('figure', { name: 'Balance of the three sides' });
    expect(balance).toHaveTextContent('Firms: 1Academia: 1Government: 0');
    expect(balance).toHaveTextContent('Still missing: Government.');
  });

  it('says what one can do: sign in, then post a need here', async () => {
    const { unmount } = show([answer(aCluster())]);
    expect(await screen.findByRole('link', { name: 'Sign in to take part' })).toHaveAttribute(
      'href',
      '/sign-in?back=%2Fclusters%2Fmorogoro-metal',
    );
    unmount();
    show([answer(aCluster())], 'member');
    expect(await screen.findByRole('link', { name: 'Post a need in this cluster' })).toHaveAttribute('href', '/needs/new?cluster=c1');
  });

  it('lets nobody change it who may not', async () => {
    show([answer(aCluster({}, members))], 'member');
    await screen.findByText('Mfano Uhandisi');
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  });

  it('is not there when there is none of this name', async () => {
    show([answer(null)]);
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });
});

describe('the members of a cluster', () => {
  const editable = (list = members) => answer(aCluster({ viewerCanEdit: true }, list));

  it('are added by name', async () => {
    const find: MockLink.MockedResponse = {
      request: { query: ClusterOrganisationsDocument, variables: () => true },
      result: {
        data: {
          organisations: {
            __typename: 'OrganisationConnection',
            edges: [
              { __typename: 'OrganisationEdge', cursor: 'z', node: { __typename: 'Organisation', id: 'z', name: 'Zawadi', kind: 'FIRM' } },
            ],
          },
        },
      },
      maxUsageCount: 9,
    };
    const add = {
      request: { query: AddClusterMemberDocument, variables: { clusterId: 'c1', organisationId: 'z' } },
      result: { data: { addClusterMember: { __typename: 'ClusterPayload', cluster: null, problems: [] } } },
    };
    show([editable(), find, add, editable([...members, aMember('z', 'FIRM', 'Zawadi')])], 'staff');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Add a member' }), 'zaw');
    await userEvent.click(await screen.findByRole('option', { name: 'Zawadi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Zawadi is now a member.')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Zawadi' })).toBeInTheDocument();
  });

  it('are removed after a question', async () => {
    const remove = {
      request: { query: RemoveClusterMemberDocument, variables: { clusterId: 'c1', organisationId: 'a' } },
      result: { data: { removeClusterMember: { __typename: 'ClusterPayload', cluster: null, problems: [] } } },
    };
    show([editable(), remove, editable(members.slice(1))], 'staff');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Mfano Uhandisi' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove Mfano Uhandisi?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Mfano Uhandisi is no longer a member.')).toBeInTheDocument();
  });
});
