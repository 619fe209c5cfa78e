import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { renderScreen } from '../../../testing/render';
import { Conversation } from '../live/conversation';
import { FakeThread } from '../testing/fake-thread';
import { fakeView } from '../testing/fake-view';
import { MessageList } from './MessageList';

let view: ReturnType<typeof fakeView>;
let conversation: Conversation;

function List() {
  return <MessageList conversation={conversation} state={useSyncExternalStore(conversation.subscribe, conversation.read)} />;
}

async function show(thread: FakeThread, hash = '') {
  conversation = new Conversation(thread.client, 't1', 'me');
  await conversation.open();
  renderScreen(<List />, { at: `/${hash}` });
}

beforeEach(() => {
  view = fakeView();
});

afterEach(() => {
  conversation.close();
  view.restore();
});

describe('a long conversation', () => {
  it('loads what was before, and says no more when it has the first', async () => {
    await show(new FakeThread(60));
    expect(screen.queryByText('Words 10')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Load earlier messages' }));
    expect(await screen.findByText('Words 1')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Load earlier messages' })).toBeNull();
  });

  it('goes back to the message that a link names', async () => {
    const look = jest.spyOn(Element.prototype, 'scrollIntoView');
    await show(new FakeThread(60), '#message-3');
    expect(await screen.findByText('Words 3')).toBeInTheDocument();
    await waitFor(() => expect(look.mock.contexts.map((element) => (element as Element).id)).toContain('message-3'));
    look.mockRestore();
  });

  it('counts as read only what was before one’s eyes', async () => {
    const thread = new FakeThread(3);
    await show(thread);
    expect(thread.askedFor('MarkThreadRead')).toEqual([]);
    act(() => view.show(true));
    await waitFor(() => expect(thread.askedFor('MarkThreadRead')).toEqual([{ threadId: 't1', number: 3 }]));
  });

  it('says what came below while one reads above, and leads there', async () => {
    const thread = new FakeThread(3);
    await show(thread);
    act(() => view.show(true));
    act(() => view.show(false));
    act(() => {
      thread.add();
      thread.add({ isMine: true });
    });
    const button = await screen.findByRole('button', { name: '1 new message below' });
    await userEvent.click(button);
    act(() => view.show(true));
    await waitFor(() => expect(screen.queryByRole('button', { name: /below/ })).toBeNull());
  });

  it('follows the newest for whoever looks at the end', async () => {
    const thread = new FakeThread(3);
    await show(thread);
    act(() => view.show(true));
    const follow = jest.spyOn(Element.prototype, 'scrollIntoView');
    act(() => void thread.add());
    await waitFor(() => expect(follow).toHaveBeenCalledWith({ block: 'nearest' }));
    follow.mockRestore();
  });

  it('does not count as read what comes to a window that is hidden', async () => {
    const thread = new FakeThread(3);
    await show(thread);
    act(() => view.show(true));
    await waitFor(() => expect(thread.askedFor('MarkThreadRead')).toHaveLength(1));
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    act(() => void thread.add());
    await screen.findByText('Words 4');
    expect(thread.askedFor('MarkThreadRead')).toHaveLength(1);
    jest.restoreAllMocks();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(thread.askedFor('MarkThreadRead').at(-1)).toEqual({ threadId: 't1', number: 4 }));
  });
});
