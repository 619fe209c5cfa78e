import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import type { Network, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { anOrganisation, payload, problem, regions, serve, workOf } from '../testing/people';

const broker = aViewer({ id: 'b1', isStaff: true, roles: ['BROKER'], memberships: [] });
const stranger = { viewerIsMember: false, viewerIsOwner: false, memberships: [], invitations: [] };

function open(organisation: object | null, viewer: Viewer | null = aViewer(), operations: Network['operations'] = {}): SentCall[] {
  const calls = serve(viewer, {
    operations: {
      IdentityOrganisation: () => ({ organisation }),
      IdentityOrganisationWork: () => workOf(),
      IdentityRegions: regions,
      ...operations,
    },
  });
  renderApp({ at: '/organisations/o1' });
  return calls;
}
const sent = (calls: SentCall[], name: string): unknown => calls.find(({ operation }) => operation === name)?.body.variables;
const heading = () => screen.findByRole('heading', { level: 1, name: 'Singida Oils' });

describe('the page of an organisation', () => {
  it('says who it is', async () => {
    open(anOrganisation({ isVerified: true, verifiedAt: '2026-11-20T08:00:00Z' }));
    await heading();
    expect(screen.getByText('Verified on 20 November 2026')).toBeInTheDocument();
    expect(screen.getByText('Presses sunflower oil')).toBeInTheDocument();
    expect(screen.getByText('5 to 49 people')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'oils.co.tz' })).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.getByRole('link', { name: 'Singida Sunflower' })).toHaveAttribute('href', '/clusters/singida-sunflower');
  });

  it('makes no link of an address that is none of the web', async () => {
    open(anOrganisation({ website: 'javascript:alert(1)', kind: 'ACADEMIA', rorId: '0479aed98' }));
    await heading();
    expect(screen.queryByRole('link', { name: /alert/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /ror.org/ })).toHaveAttribute('href', 'https://ror.org/0479aed98');
  });

  it('tells its people whose move it is while it is not verified', async () => {
    open(anOrganisation());
    await heading();
    expect(screen.getByText('A broker verifies your organisation within 2 working days')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tell a problem' })).toHaveAttribute('href', '/needs/new');
  });

  it('offers an institution to write an offer meanwhile', async () => {
    open(anOrganisation({ kind: 'ACADEMIA' }));
    expect(await screen.findByRole('link', { name: 'Write an offer' })).toHaveAttribute('href', '/offers/new');
  });

  it('shows its needs and offers, and more of them', async () => {
    const pageOf = (id: string, title: string, hasNextPage: boolean): unknown => {
      const node = { __typename: 'Need', id, title, status: 'PUBLISHED', publishedAt: '2026-11-20T08:00:00Z', expiresAt: null };
      const pageInfo = { __typename: 'PageInfo', hasNextPage, endCursor: id };
      return workOf({ totalCount: 2, edges: [{ __typename: 'NeedEdge', cursor: id, node }], pageInfo });
    };
    open(anOrganisation(), aViewer(), {
      IdentityOrganisationWork: ({ needsAfter }) =>
        needsAfter === 'n1' ? pageOf('n2', 'Cake goes stale', false) : pageOf('n1', 'Press loses oil', true),
    });
    expect(await screen.findByRole('link', { name: 'Press loses oil' })).toHaveAttribute('href', '/needs/n1');
    expect(screen.getByText('Published on 20 November 2026')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Cake goes stale' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Press loses oil' })).toBeInTheDocument();
  });

  it('shows a stranger neither people nor buttons', async () => {
    open(anOrganisation(stranger), null);
    await heading();
    expect(screen.queryByRole('heading', { name: 'People' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Change the profile' })).not.toBeInTheDocument();
    expect(screen.queryByText(/A broker verifies/)).not.toBeInTheDocument();
  });

  it('is not there for an id that leads nowhere', async () => {
    open(null);
    expect(await screen.findByRole('heading', { name: 'This organisation is not here' })).toBeInTheDocument();
  });
});

describe('verifying', () => {
  it('is a broker’s move, with the reason', async () => {
    const calls = open(anOrganisation(stranger), broker, {
      IdentityVerifyOrganisation: () =>
        payload('verifyOrganisation', {
          organisation: anOrganisation({ ...stranger, isVerified: true, verifiedAt: '2026-11-24T08:00:00Z' }),
        }),
    });
    await userEvent.type(await screen.findByLabelText('How you made sure'), ' by phone ');
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('Verified on 24 November 2026')).toBeInTheDocument();
    expect(sent(calls, 'IdentityVerifyOrganisation')).toEqual({ id: 'o1', reason: 'by phone' });
    expect(screen.queryByRole('button', { name: 'Verify' })).not.toBeInTheDocument();
  });

  it('wants the reason, and says why it failed', async () => {
    open(anOrganisation(stranger), broker, {
      IdentityVerifyOrganisation: () => payload('verifyOrganisation', { problems: [problem(null, 'It is verified already.')] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Verify' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Say how you made sure.');
    await userEvent.type(screen.getByLabelText('How you made sure'), 'by phone');
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('It is verified already.')).toBeInTheDocument();
  });

  it('is not for its own people', async () => {
    open(anOrganisation());
    await heading();
    expect(screen.queryByRole('button', { name: 'Verify' })).not.toBeInTheDocument();
  });
});

describe('the people', () => {
  const menu = async (name: string, item: string): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: `What you can do with ${name}` }));
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('are invited by an owner', async () => {
    const calls = open(anOrganisation(), aViewer(), {
      IdentityInviteMember: () => payload('inviteMember', { invitation: { __typename: 'Invitation', id: 'i2' } }),
    });
    await userEvent.type(await screen.findByLabelText('E-mail address of a colleague'), 'rehema@example.org');
    await userEvent.selectOptions(screen.getByLabelText('As'), 'OWNER');
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    expect(await screen.findByText('A letter is on its way to rehema@example.org.')).toBeInTheDocument();
    expect(sent(calls, 'IdentityInviteMember')).toMatchObject({ organisationId: 'o1', email: 'rehema@example.org', role: 'OWNER' });
    expect(screen.getByLabelText('E-mail address of a colleague')).toHaveValue('');
  });

  it('are invited once: a second try after a lost line is the same invitation', async () => {
    let tries = 0;
    const calls = open(anOrganisation(), aViewer(), {
      IdentityInviteMember: () => {
        tries += 1;
        return payload('inviteMember', tries === 1 ? { problems: [problem('email', 'They are a member already.')] } : {});
      },
    });
    await userEvent.type(await screen.findByLabelText('E-mail address of a colleague'), 'a@b.co');
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await waitFor(() => expect(screen.getByLabelText('E-mail address of a colleague')).toBeInvalid());
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await waitFor(() => expect(tries).toBe(2));
    const ids = calls
      .filter(({ operation }) => operation === 'IdentityInviteMember')
      .map(({ body }) => (body.variables as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
  });

  it('have invitations that can be taken back', async () => {
    const calls = open(anOrganisation(), aViewer(), { IdentityRevokeInvitation: () => payload('revokeInvitation') });
    await userEvent.click(await screen.findByRole('button', { name: 'Take back the invitation of juma@example.org' }));
    await waitFor(() => expect(sent(calls, 'IdentityRevokeInvitation')).toEqual({ id: 'i1' }));
  });

  it('get another role', async () => {
    const calls = open(anOrganisation(), aViewer(), { IdentityChangeMembershipRole: () => payload('changeMembershipRole') });
    await menu('Neema Mushi', 'Make an owner');
    await waitFor(() => expect(sent(calls, 'IdentityChangeMembershipRole')).toEqual({ membershipId: 'm2', role: 'OWNER' }));
  });

  it('are removed after a question', async () => {
    const calls = open(anOrganisation(), aViewer(), {
      IdentityRemoveMember: () => payload('removeMember', { problems: [problem(null, 'The last owner stays.')] }),
    });
    await menu('Neema Mushi', 'Remove');
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove Neema Mushi?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(sent(calls, 'IdentityRemoveMember')).toEqual({ membershipId: 'm2' }));
    expect(await screen.findByText('The last owner stays.')).toBeInTheDocument();
  });

  it('may leave, and change nothing of others when they own nothing', async () => {
    open(anOrganisation({ viewerIsOwner: false }));
    expect(await screen.findByRole('button', { name: 'What you can do with Asha Juma' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'What you can do with Neema Mushi' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Invite' })).not.toBeInTheDocument();
  });
});

describe('changing the profile', () => {
  it('sends what changed with the version it was read at', async () => {
    const calls = serve(aViewer(), {
      operations: {
        IdentityOrganisation: () => ({ organisation: anOrganisation() }),
        IdentityOrganisationWork: () => workOf(),
        IdentityRegions: regions,
        IdentityUpdateOrganisation: () =>
          payload('updateOrganisation', { organisation: anOrganisation({ name: 'Singida Oils Ltd', version: 4 }) }),
      },
    });
    renderApp({ at: '/organisations/o1/edit' });
    await userEvent.type(await screen.findByLabelText('Name of the organisation'), ' Ltd');
    expect(await screen.findByRole('option', { name: 'Singida' })).toBeInTheDocument();
    expect(screen.getByLabelText('Region')).toHaveValue('TZ-23');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Singida Oils Ltd' })).toBeInTheDocument();
    expect(sent(calls, 'IdentityUpdateOrganisation')).toMatchObject({
      id: 'o1',
      version: 3,
      input: { name: 'Singida Oils Ltd', regionCode: 'TZ-23' },
    });
  });

  it('is for owners: others see the profile', async () => {
    serve(aViewer(), {
      operations: {
        IdentityOrganisation: () => ({ organisation: anOrganisation({ viewerIsOwner: false }) }),
        IdentityOrganisationWork: () => workOf(),
      },
    });
    renderApp({ at: '/organisations/o1/edit' });
    expect(await screen.findByRole('heading', { name: 'People' })).toBeInTheDocument();
  });
});
