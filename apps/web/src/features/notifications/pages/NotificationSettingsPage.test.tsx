import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { answerNetwork, type Network, type SentCall } from '../../../testing/network';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';

const settings = {
  __typename: 'NotificationSettings',
  letters: [
    { __typename: 'NotificationChoice', topic: 'MATCHES', timing: 'AT_ONCE' },
    { __typename: 'NotificationChoice', topic: 'MESSAGES', timing: 'DAILY' },
  ],
  digestHour: 7,
  digestDay: 1,
  quietFrom: null,
  quietTo: null,
};

function open(viewer: Viewer | null, operations: Network['operations'] = {}, language: 'en' | 'sw' = 'en'): SentCall[] {
  const calls = answerNetwork({
    operations: {
      Shell: () => ({ viewer: viewer && { __typename: 'Viewer', ...viewer } }),
      NotificationSettings: () => ({ notificationSettings: settings }),
      ...operations,
    },
  });
  renderApp({ at: '/settings/notifications', language });
  return calls;
}
const saved = (problems: object[] = []) => ({
  saveNotificationSettings: { __typename: 'NotificationSettingsPayload', settings: problems.length > 0 ? null : settings, problems },
});
const sentTo = (calls: readonly SentCall[]) =>
  calls.filter(({ operation }) => operation === 'SaveNotificationSettings').map(({ body }) => body.variables);

describe('letters', () => {
  it('come when one chose, and what was chosen is saved', async () => {
    const calls = open(aViewer(), { SaveNotificationSettings: () => saved() });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Messages/ }), 'Gathered, every week');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Weekly ones on' }), 'Friday');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Quiet from/ }), '22:00');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Quiet until/ }), '06:00');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sentTo(calls)).toEqual([
        {
          input: {
            letters: [
              { topic: 'MATCHES', timing: 'AT_ONCE' },
              { topic: 'MESSAGES', timing: 'WEEKLY' },
            ],
            ...{ digestHour: 7, digestDay: 5, quietFrom: 22, quietTo: 6 },
          },
        },
      ]),
    );
  });

  it('ask for no hour where none is gathered, in Swahili too', async () => {
    open(aViewer(), {}, 'sw');
    expect(await screen.findByRole('combobox', { name: 'Barua za pamoja zije saa' })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Jumbe/ }), 'Kamwe');
    expect(screen.queryByRole('combobox', { name: 'Barua za pamoja zije saa' })).toBeNull();
  });

  it('say what is wrong, and keep what was chosen', async () => {
    const problem = { __typename: 'Problem', code: 'QUIET_HOURS_HALF', field: 'quietTo', message: 'Choose both hours.' };
    open(aViewer(), { SaveNotificationSettings: () => saved([problem]) });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Quiet from/ }), '22:00');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText('Choose both hours.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('combobox', { name: /^Quiet from/ })).toHaveDisplayValue('22:00');
  });

  it('stay as they are without a network, and say so', async () => {
    open(aViewer(), { SaveNotificationSettings: () => 'network' });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /^Messages/ }), 'Never');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: /^Messages/ })).toHaveDisplayValue('Never');
  });

  it('are asked of nobody who is not signed in', async () => {
    const calls = open(null);
    expect(await screen.findByText('Sign in to choose which letters you get.')).toBeInTheDocument();
    expect(calls.map(({ operation }) => operation)).not.toContain('NotificationSettings');
  });
});
