import { act, screen } from '@testing-library/react';
import { line } from '../../../lib/line';
import { renderScreen } from '../../../testing/render';
import { aMessage } from '../testing/fake-thread';
import { Composer } from './Composer';
import { LineSign } from './LineSign';
import { DayLine } from './Lines';
import { dayOf, firstUnread } from './message-days';

afterEach(() => {
  act(() => line.set('closed'));
  jest.restoreAllMocks();
});

describe('the sign of the line', () => {
  it.each([
    ['open', 'open', true, 'Live'],
    ['open', 'closed', true, 'Reconnecting'],
    ['broken', 'open', true, 'Reconnecting'],
    ['ended', 'open', true, 'No longer live. Load the page again.'],
    ['open', 'open', false, 'No network'],
  ] as const)('of a stream that is %s on a line that is %s, online %s: %s', (stream, state, isOnline, words) => {
    line.set(state);
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
    renderScreen(<LineSign stream={stream} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});

describe('days', () => {
  const now = new Date('2026-11-24T10:00:00Z');

  it.each([
    ['2026-11-24T05:00:00Z', 'Today'],
    ['2026-11-23T05:00:00Z', 'Yesterday'],
    ['2026-11-09T05:00:00Z', '9 November 2026'],
  ])('%s is %s', (at, name) => {
    renderScreen(
      <ol>
        <DayLine at={at} now={now} />
      </ol>,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent(name);
  });

  it('begin at midnight in Tanzania, wherever one is', () => {
    expect(dayOf('2026-11-23T20:59:00Z')).not.toBe(dayOf('2026-11-23T21:00:00Z'));
    expect(dayOf(undefined)).toBe('');
  });
});

describe('where the new ones begin', () => {
  const mine = (number: number) => aMessage(number, { isMine: true });

  it.each([
    ['after what was read', [aMessage(1), aMessage(2), aMessage(3)], 2, 3],
    ['not at one’s own', [aMessage(1), mine(2), aMessage(3)], 1, 3],
    ['nowhere, when all was read', [aMessage(1), aMessage(2)], 2, undefined],
    ['nowhere, when the whole thread is new', [aMessage(1), aMessage(2)], 0, undefined],
  ])('%s', (_where, messages, readBefore, from) => {
    expect(firstUnread(messages, readBefore)).toBe(from);
  });
});

describe('the text field of a conversation', () => {
  it('counts only when the end is near', () => {
    const { unmount } = renderScreen(<Composer text="Habari" onText={jest.fn()} onSend={jest.fn()} />);
    expect(screen.queryByText(/characters left/)).toBeNull();
    unmount();
    renderScreen(<Composer text={'a'.repeat(19_999)} onText={jest.fn()} onSend={jest.fn()} />);
    expect(screen.getByText('1 character left')).toBeInTheDocument();
  });

  it('sends nothing that is only blanks', () => {
    renderScreen(<Composer text="   " onText={jest.fn()} onSend={jest.fn()} />);
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
  });
});
