import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { answerNetwork, type SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';

const item = (id: string, readAt: string | null = null) => ({
  ...{ __typename: 'Notification', id, text: `Told ${id}`, subjectKind: 'PROJECT', subjectId: 'p1', count: 1 },
  ...{ createdAt: '2026-11-24T07:00:00Z', readAt },
});
const day = '2026-11-25T07:00:00Z';

function open(viewer: Viewer | null, items: readonly ReturnType<typeof item>[], language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = answerNetwork({
    operations: {
      Shell: () => ({ viewer: viewer && { __typename: 'Viewer', ...viewer } }),
      NotificationCentre: () => ({ notifications: items }),
      MarkNotificationsRead: () => ({
        markNotificationsRead: { __typename: 'NotificationsPayload', problems: [], notifications: items.map(({ id }) => item(id, day)) },
      }),
    },
  });
  renderApp({ at: '/notifications', language });
  return calls;
}
const marked = (calls: readonly SentCall[]) =>
  calls.filter(({ operation }) => operation === 'MarkNotificationsRead').map(({ body }) => body.variables);

describe('what a person was told', () => {
  it('leads to the thing, and says what was not read', async () => {
    open(aViewer(), [item('a'), item('b', day)]);
    expect(await screen.findByRole('link', { name: /^Not read yet: Told a/ })).toHaveAttribute('href', '/projects/p1');
    expect(screen.getByRole('link', { name: /^Told b/ })).toBeInTheDocument();
  });

  it('is marked as read all at once, and there is nothing left to mark', async () => {
    const calls = open(aViewer(), [item('a'), item('b')]);
    await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull());
    expect(marked(calls)).toEqual([{ ids: null }]);
    expect(screen.queryByText(/Not read yet/)).toBeNull();
  });

  it('is said to be nothing yet, in Swahili too', async () => {
    open(aViewer(), [], 'sw');
    expect(await screen.findByText('Bado hakuna')).toBeInTheDocument();
  });

  it('is asked of nobody who is not signed in', async () => {
    open(null, []);
    expect(await screen.findByText('Sign in to see what happened that concerns you.')).toBeInTheDocument();
  });
});
