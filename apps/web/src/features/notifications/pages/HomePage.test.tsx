import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { answerNetwork, type Network, type SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { homeRoleOf } from '../home-role';

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

const item = (kind: string, changes: object = {}): object => ({
  __typename: 'WaitingItem',
  kind,
  subjectKind: kind.includes('OFFER') ? 'OFFER' : 'NEED',
  subjectId: 'n1',
  title: 'Kuimarisha nyundo',
  detail: null,
  dueAt: null,
  since: inDays(-2),
  count: null,
  ...changes,
});
// jsdom puts a space around the title, which stands in bold; browsers do not.
const none = { __typename: 'Connection', totalCount: 0 };
const figures = {
  __typename: 'Figures',
  publishedNeeds: 37,
  publishedOffers: 36,
  introducedMatches: 1,
  firms: 26,
  institutions: 10,
  clusters: 12,
};

function open(viewer: Viewer, waiting: object[], language: 'en' | 'sw' = 'en', operations: Network['operations'] = {}): SentCall[] {
  const calls = answerNetwork({
    operations: {
      Shell: () => ({ viewer: { __typename: 'Viewer', ...viewer } }),
      NotificationsWaiting: () => ({ waiting }),
      NotificationsOwnFigures: () => ({ needs: { ...none, totalCount: 3 }, offers: none }),
      NotificationsStaffFigures: () => ({ figures }),
      ...operations,
    },
  });
  renderApp({ language });
  return calls;
}
const broker = aViewer({ isStaff: true, roles: ['BROKER'], memberships: [] });

describe('home', () => {
  it('tells in a sentence what to do, and leads there', async () => {
    open(aViewer(), [item('NEED_RETURNED', { detail: 'Andika kiasi kinachopotea' })], 'sw');
    const link = await screen.findByRole('link', { name: /Hitaji lako “ ?Kuimarisha nyundo ?” limerudishwa: lirekebishe na ulitume tena/ });
    expect(link).toHaveAttribute('href', '/needs/n1/edit');
    expect(link).toHaveTextContent('Andika kiasi kinachopotea');
    expect(screen.getByText('Jambo moja linakusubiri.')).toBeInTheDocument();
  });

  it('groups by urgency, with how many there are', async () => {
    open(broker, [
      item('QUALIFY_NEED', { subjectId: 'late', dueAt: inDays(-3) }),
      item('QUALIFY_OFFER', { subjectId: 'soon', dueAt: inDays(2) }),
      item('MATCH_NEXT_STEP', { subjectId: 'far', subjectKind: 'MATCH', dueAt: inDays(20) }),
    ]);
    const overdue = await screen.findByRole('region', { name: 'Overdue 1' });
    expect(within(overdue).getByRole('link')).toHaveTextContent('Was due 3 days ago');
    expect(within(screen.getByRole('region', { name: 'This week 1' })).getByRole('link')).toHaveTextContent(
      /^Check the offer.*By \w+day, /,
    );
    expect(within(screen.getByRole('region', { name: 'Later 1' })).getByRole('link')).toHaveAttribute('href', '/matches/far');
  });

  it('counts new messages, in words of the language', async () => {
    open(aViewer(), [item('UNREAD_MESSAGES', { count: 5 }), item('UNREAD_MESSAGES', { subjectId: 'n2', count: 1, title: '' })]);
    expect(await screen.findByRole('link', { name: /Read 5 new messages: “ ?Kuimarisha nyundo ?”/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Read the new message: “ ?without a title ?”/ })).toBeInTheDocument();
  });

  it('shows the first of many, and all when asked', async () => {
    open(
      broker,
      Array.from({ length: 12 }, (_, index) => item('QUALIFY_NEED', { subjectId: `n${index}`, dueAt: inDays(1) })),
    );
    const group = await screen.findByRole('region', { name: 'This week 12' });
    expect(within(group).getAllByRole('link')).toHaveLength(8);
    await userEvent.click(within(group).getByRole('button', { name: 'Show all 12' }));
    expect(within(group).getAllByRole('link')).toHaveLength(12);
  });

  it('looks again when the page comes to the front', async () => {
    const calls = open(aViewer(), [item('NEED_DRAFT')]);
    await screen.findByRole('link', { name: /Finish your need/ });
    const asked = (): number => calls.filter(({ operation }) => operation === 'NotificationsWaiting').length;
    const before = asked();
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(asked()).toBeGreaterThan(before));
  });

  it('offers another try when it cannot be read', async () => {
    let isGone = true;
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    open(aViewer(), [], 'en', { NotificationsWaiting: () => (isGone ? 'network' : { waiting: [] }) });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isGone = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeInTheDocument();
    jest.restoreAllMocks();
  });
});

describe('an empty home', () => {
  const academia = aViewer({
    memberships: [{ id: 'm', role: 'MEMBER', organisation: { id: 'o', name: 'Chuo', kind: 'ACADEMIA', isVerified: true } }],
  });
  const officer = aViewer({
    memberships: [{ id: 'm', role: 'MEMBER', organisation: { id: 'o', name: 'Mkoa', kind: 'GOVERNMENT', isVerified: true } }],
  });
  const facilitator = aViewer({ memberships: [], facilitates: [{ id: 'c', slug: 'c', nameEn: 'C', nameSw: 'C' }] });

  it.each([
    ['a firm', aViewer(), 'Tell a problem', '/needs/new'],
    ['a researcher', academia, 'Write an offer', '/offers/new'],
    ['a broker', broker, 'Open the desk', '/desk'],
    ['a facilitator', facilitator, 'Write a need for a member', '/needs/new'],
    ['an officer', officer, 'Look at the needs', '/needs'],
    ['somebody with nobody', aViewer({ memberships: [] }), 'Find my organisation', '/welcome'],
  ])('tells %s what to do first', async (_, viewer, action, place) => {
    open(viewer, []);
    expect(await screen.findByRole('link', { name: action })).toHaveAttribute('href', place);
  });

  it('says to a broker that the desk is clear', async () => {
    open(broker, [], 'sw');
    expect(await screen.findByRole('heading', { name: 'Dawati liko wazi' })).toBeInTheDocument();
  });

  it('knows a role without an organisation', () => {
    expect(homeRoleOf(aViewer({ memberships: [], roles: ['REVIEWER'] }))).toBe('other');
  });
});

describe('figures', () => {
  it('of one’s own lead to their lists', async () => {
    open(aViewer(), []);
    expect(await screen.findByRole('link', { name: '3 Needs' })).toHaveAttribute('href', '/needs?mine=1');
  });

  it('of all are for staff', async () => {
    open(broker, []);
    expect(await screen.findByRole('link', { name: '26 Firms' })).toHaveAttribute('href', '/organisations?kind=FIRM');
    expect(screen.getByText('Kongano today')).toBeInTheDocument();
  });

  it('that do not come hold nothing up', async () => {
    open(aViewer(), [item('NEED_DRAFT')], 'en', { NotificationsOwnFigures: () => 'network' });
    expect(await screen.findByRole('link', { name: /Finish your need/ })).toBeInTheDocument();
    expect(screen.queryByText('Yours so far')).not.toBeInTheDocument();
  });
});

describe('an organisation that is not verified', () => {
  it('is somebody else’s move, and home says so', async () => {
    const memberships = [
      { id: 'm', role: 'OWNER' as const, organisation: { id: 'o1', name: 'Mushi', kind: 'FIRM' as const, isVerified: false } },
    ];
    open(aViewer({ memberships, isVerifiedMember: false }), []);
    expect(await screen.findByText('A broker verifies Mushi within 2 working days')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Look at the profile' })).toHaveAttribute('href', '/organisations/o1');
  });
});
