import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftKey, readDraft } from '../../../lib/drafts';
import type { Viewer } from '../../../lib/viewer';
import type { Network, SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { parseOrganisation } from '../organisation-values';
import { anOrganisation, payload, problem, region, regions, serve, workOf } from '../testing/people';

const alone = aViewer({ memberships: [], isVerifiedMember: false });

const listOf = (names: string[], rest: object = {}): unknown => ({
  organisations: {
    __typename: 'OrganisationConnection',
    totalCount: names.length,
    edges: names.map((name) => ({
      __typename: 'OrganisationEdge',
      cursor: name,
      node: { __typename: 'Organisation', id: name, kind: 'FIRM', name, isVerified: true, region },
    })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    ...rest,
  },
});

function open(at: string, viewer: Viewer | null, operations: Network['operations'] = {}, language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = serve(viewer, {
    operations: { IdentityRegions: regions, IdentityOrganisations: () => listOf(['Singida Oils']), ...operations },
  });
  renderApp({ at, language });
  return calls;
}
const filters = (calls: SentCall[]): unknown[] =>
  calls.filter(({ operation }) => operation === 'IdentityOrganisations').map(({ body }) => (body.variables as { filter: unknown }).filter);

describe('the list of organisations', () => {
  it('shows each with kind, place and verification', async () => {
    open('/organisations', null, {}, 'sw');
    expect(await screen.findByRole('rowheader', { name: 'Singida Oils' })).toBeInTheDocument();
    expect(screen.getAllByText('Imethibitishwa').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Ongeza taasisi' })).not.toBeInTheDocument();
  });

  it('reads its filter from the address, so that it can be sent to others', async () => {
    const calls = open('/organisations?kind=FIRM&region=TZ-23&verified=no&text=oil', null);
    await screen.findByRole('rowheader', { name: 'Singida Oils' });
    expect(filters(calls)[0]).toEqual({ kind: 'FIRM', regionCode: 'TZ-23', isVerified: false, text: 'oil' });
    expect(screen.getByLabelText('Kind')).toHaveValue('FIRM');
  });

  it('asks again when the filter changes; text waits for a pause', async () => {
    const calls = open('/organisations?kind=SHOP', null);
    await screen.findByRole('rowheader', { name: 'Singida Oils' });
    await userEvent.selectOptions(screen.getByLabelText('Verification'), 'yes');
    fireEvent.change(screen.getByLabelText('Search by name'), { target: { value: 'mills' } });
    await waitFor(() => expect(filters(calls).at(-1)).toEqual({ kind: null, regionCode: null, isVerified: true, text: 'mills' }));
    expect(filters(calls)[0]).toMatchObject({ kind: null });
  });

  it('says that nothing fits, and clears the filters', async () => {
    open('/organisations?text=xyz', null, {
      IdentityOrganisations: ({ filter }) => listOf((filter as { text: string | null }).text ? [] : ['Singida Oils']),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByRole('rowheader', { name: 'Singida Oils' })).toBeInTheDocument();
  });

  it('says what to do while there are none', async () => {
    open('/organisations', aViewer(), { IdentityOrganisations: () => listOf([]) });
    expect(await screen.findByRole('heading', { name: 'No organisations yet' })).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Add an organisation' })[0]).toHaveAttribute('href', '/organisations/new');
  });

  it('goes on behind the last one', async () => {
    const page = { totalCount: 2, pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'a' } };
    const calls = open('/organisations', null, {
      IdentityOrganisations: ({ after }) => (after ? listOf(['Tanga Mills']) : listOf(['Singida Oils'], page)),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('rowheader', { name: 'Tanga Mills' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Singida Oils' })).toBeInTheDocument();
    expect(calls.at(-1)?.body.variables).toMatchObject({ after: 'a' });
  });
});

describe('the question whom one is with', () => {
  it('finds an organisation that is here, and gives the words to be invited', async () => {
    const copied: string[] = [];
    open('/welcome', alone);
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await user.click(await screen.findByRole('combobox', { name: 'Find your organisation' }));
    await user.keyboard('oil');
    await user.click(await screen.findByRole('option', { name: /Singida Oils/ }));
    expect(await screen.findByRole('heading', { name: 'Singida Oils is already here' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy the words' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(copied[0]).toContain(`Please invite me (${alone.email}) to Singida Oils`);
  });

  it('leads to adding one', async () => {
    open('/welcome', alone);
    expect(await screen.findByRole('link', { name: 'Add my organisation' })).toHaveAttribute('href', '/organisations/new');
    expect(screen.getByRole('link', { name: 'Later' })).toHaveAttribute('href', '/');
    expect(screen.queryByRole('heading', { name: 'My organisations' })).not.toBeInTheDocument();
  });
});

describe('adding an organisation', () => {
  const fill = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('radio', { name: /^Firm/ }));
    await userEvent.type(screen.getByLabelText('Name of the organisation'), 'Mushi');
    await screen.findByRole('option', { name: 'Singida' });
    await userEvent.selectOptions(screen.getByLabelText('Region'), 'TZ-23');
  };
  const press = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: 'Add the organisation' }));
  const kept = () => readDraft(draftKey(alone.id, 'organisation', 'new'), parseOrganisation);

  it('makes it, and shows what happens next', async () => {
    const calls = open('/organisations/new', alone, {
      IdentityCreateOrganisation: () => payload('createOrganisation', { organisation: anOrganisation() }),
      IdentityOrganisation: () => ({ organisation: anOrganisation() }),
      IdentityOrganisationWork: () => workOf(),
    });
    await fill();
    await userEvent.click(screen.getByRole('checkbox', { name: /women/ }));
    expect(kept()?.value).toMatchObject({ name: 'Mushi', womenOwned: true });
    await press();
    expect(await screen.findByText(/A broker verifies your organisation/)).toBeInTheDocument();
    const made = calls.find(({ operation }) => operation === 'IdentityCreateOrganisation')?.body.variables;
    expect(made).toMatchObject({ input: { kind: 'FIRM', name: 'Mushi', regionCode: 'TZ-23', womenOwned: true, size: null } });
    expect(kept()).toBeUndefined();
  });

  it('says what is missing', async () => {
    open('/organisations/new', alone);
    await press();
    expect(await screen.findByRole('alert')).toHaveTextContent('3 things to mend');
  });

  it('keeps what was written when the server refuses or is gone', async () => {
    open('/organisations/new', alone, {
      IdentityCreateOrganisation: () => payload('createOrganisation', { problems: [problem('name', 'This is too short.')] }),
    });
    await fill();
    await press();
    await waitFor(() => expect(screen.getByLabelText('Name of the organisation')).toBeInvalid());
    expect(kept()?.value.name).toBe('Mushi');
  });

  it('goes on with what was written before', async () => {
    localStorage.setItem(
      `kongano.draft.${draftKey(alone.id, 'organisation', 'new')}`,
      JSON.stringify({ value: { kind: 'ACADEMIA', name: 'Taasisi', regionCode: 'TZ-23' }, at: '2026-11-24' }),
    );
    open('/organisations/new', alone);
    expect(await screen.findByText(/Here is what you wrote before/)).toBeInTheDocument();
    expect(screen.getByLabelText('Name of the organisation')).toHaveValue('Taasisi');
    await screen.findByRole('option', { name: 'Singida' });
    expect(screen.getByLabelText('Region')).toHaveValue('TZ-23');
    expect(screen.getByLabelText(/^ROR/)).toBeInTheDocument();
  });
});

describe('an invitation', () => {
  const invitation = {
    __typename: 'Invitation',
    id: 'i1',
    email: alone.email.toUpperCase(),
    role: 'MEMBER',
    expiresAt: '2026-12-08T08:00:00Z',
    organisation: { __typename: 'Organisation', id: 'o1', name: 'Singida Oils', kind: 'FIRM' },
  };

  it('is accepted by the one it is for', async () => {
    const calls = open('/invitations/secret', alone, {
      IdentityInvitation: () => ({ invitation }),
      IdentityAcceptInvitation: () =>
        payload('acceptInvitation', { organisation: { __typename: 'Organisation', id: 'o1', name: 'Singida Oils' } }),
      IdentityOrganisation: () => ({ organisation: anOrganisation({ viewerIsOwner: false }) }),
      IdentityOrganisationWork: () => workOf(),
    });
    expect(await screen.findByRole('heading', { name: 'An invitation to Singida Oils' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText('You now act for Singida Oils.')).toBeInTheDocument();
    expect(calls.find(({ operation }) => operation === 'IdentityAcceptInvitation')?.body.variables).toEqual({ token: 'secret' });
  });

  it('says why it could not be accepted', async () => {
    open('/invitations/secret', alone, {
      IdentityInvitation: () => ({ invitation }),
      IdentityAcceptInvitation: () => payload('acceptInvitation', { problems: [problem(null, 'It is over.')] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It is over.');
  });

  it('asks a visitor to sign in first, and leads back', async () => {
    open('/invitations/secret', null);
    expect(await screen.findByRole('heading', { name: 'Sign in to accept' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Make an account' })).toHaveAttribute('href', '/sign-up?back=%2Finvitations%2Fsecret');
  });

  it('that is over, or for another, says so and lets one sign in with another address', async () => {
    open('/invitations/secret', alone, { IdentityInvitation: () => ({ invitation: null }) });
    expect(await screen.findByText(new RegExp(`another address than ${alone.email}`))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Sign in with another address' })).toBeInTheDocument();
  });

  it('for somebody else can be seen by staff, not accepted', async () => {
    open('/invitations/secret', aViewer({ isStaff: true, email: 'broker@demo.kongano.test' }), {
      IdentityInvitation: () => ({ invitation }),
    });
    await screen.findByRole('heading', { name: 'An invitation to Singida Oils' });
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument();
  });
});
