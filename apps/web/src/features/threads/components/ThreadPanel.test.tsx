import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { line } from '../../../lib/line';
import { ViewerContext } from '../../../lib/viewer';
import { renderScreen } from '../../../testing/render';
import { aViewer } from '../../../testing/viewers';
import { Toaster } from '../../../ui';
import { aMessage, FakeThread } from '../testing/fake-thread';
import { ThreadPanel } from './ThreadPanel';

function show(thread: FakeThread, language: 'en' | 'sw' = 'en') {
  const { isStaff } = thread;
  return renderScreen(
    <ApolloProvider client={thread.client}>
      <ViewerContext value={{ viewer: aViewer({ id: 'me', isStaff }), isLoading: false, refresh: () => Promise.resolve() }}>
        <ThreadPanel threadId="t1" />
        <Toaster />
      </ViewerContext>
    </ApolloProvider>,
    { language },
  );
}

/** An act behind the three dots of a message. */
async function choose(number: number, act: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: `More about message ${number}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: act }));
}
const field = () => screen.findByRole('textbox', { name: 'Your message' });

afterEach(() => act(() => line.set('closed')));

describe('a conversation on the screen', () => {
  it('shows who wrote, from which side, and days between', async () => {
    const thread = new FakeThread();
    thread.messages = [
      aMessage(1, { createdAt: '2026-03-09T06:05:00Z' }),
      aMessage(2, {
        createdAt: '2026-03-10T06:05:00Z',
        authorOrganisation: null,
        author: { __typename: 'Person', id: 'b', name: 'Rehema' },
      }),
      aMessage(3, { createdAt: '2026-03-10T07:05:00Z', isMine: true }),
    ];
    show(thread);
    expect(await screen.findByText('9 March 2026')).toBeInTheDocument();
    expect(screen.getAllByText('10 March 2026')).toHaveLength(1);
    const [first, second, third] = screen.getAllByRole('listitem').filter((item) => /Words/.test(item.textContent ?? ''));
    expect(first).toHaveTextContent('AcademiaNeema MushiChuo Kikuu09:05');
    expect(second).toHaveTextContent('RehemaBroker');
    expect(third).toHaveTextContent('You');
    expect(within(first as HTMLElement).getByRole('link', { name: '09:05' })).toHaveAttribute('href', '#message-1');
  });

  it('marks where the new ones begin, and says that they are seen', async () => {
    const thread = new FakeThread(4);
    thread.lastReadNumber = 2;
    show(thread);
    const text = (await screen.findByText('New messages')).closest('ol')?.textContent ?? '';
    expect(text.indexOf('New messages')).toBeGreaterThan(text.indexOf('Words 2'));
    expect(text.indexOf('New messages')).toBeLessThan(text.indexOf('Words 3'));
    expect(thread.askedFor('MarkThreadRead')).toEqual([{ threadId: 't1', number: 4 }]);
  });

  it('reads out politely what others write while one is here', async () => {
    const thread = new FakeThread(1);
    const { container } = show(thread);
    await screen.findByText('Words 1');
    act(() => void thread.add({ body: 'Karibu' }));
    expect(await screen.findByText('Neema Mushi wrote: Karibu')).toBeInTheDocument();
    expect(container.querySelector('[aria-live="polite"]')).not.toHaveTextContent('Words 1');
  });

  it('says whether the line is live', async () => {
    show(new FakeThread(1));
    expect(await screen.findByText('Reconnecting')).toBeInTheDocument();
    act(() => line.set('open'));
    expect(await screen.findByText('Live')).toBeInTheDocument();
  });

  it('offers another try when it could not be loaded', async () => {
    const thread = new FakeThread(1);
    thread.isDown = true;
    show(thread);
    const again = await screen.findByRole('button', { name: 'Try again' });
    thread.isDown = false;
    await userEvent.click(again);
    expect(await screen.findByText('Words 1')).toBeInTheDocument();
  });

  it('asks for the first message, in Swahili too', async () => {
    show(new FakeThread(), 'sw');
    expect(await screen.findByText(/Bado hakuna aliyeandika/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tuma' })).toBeDisabled();
  });
});

describe('writing', () => {
  it('makes a line with Enter and sends with Ctrl + Enter', async () => {
    const thread = new FakeThread();
    show(thread);
    await userEvent.type(await field(), 'One{Enter}two');
    expect(thread.askedFor('PostMessage')).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('You')).toBeInTheDocument();
    expect(thread.messages[0]?.body).toBe('One\ntwo');
    expect(await field()).toHaveValue('');
  });

  it('keeps what one has begun to write on the device', async () => {
    const { unmount } = show(new FakeThread());
    await userEvent.type(await field(), 'Begun');
    unmount();
    show(new FakeThread());
    expect(await field()).toHaveValue('Begun');
  });

  it('shows an unsent message as waiting for the network, and sends it when that is back', async () => {
    const thread = new FakeThread();
    show(thread);
    await userEvent.type(await field(), 'Habari');
    thread.isDown = true;
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/Waiting for the network/)).toBeInTheDocument();
    thread.isDown = false;
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('You')).toBeInTheDocument();
    expect(screen.queryByText(/Waiting for the network/)).toBeNull();
    expect(screen.getAllByText('Habari')).toHaveLength(1);
  });

  it('says why a message was refused, and gives the words back', async () => {
    const thread = new FakeThread();
    thread.refusal = 'This is too long.';
    show(thread);
    await userEvent.type(await field(), 'Habari');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Not sent: This is too long.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take back into the text field' }));
    expect(await field()).toHaveValue('Habari');
    expect(screen.queryByText(/Not sent/)).toBeNull();
  });

  it('changes one’s own message in its place, and says that it was changed', async () => {
    const thread = new FakeThread();
    thread.messages = [aMessage(1, { isMine: true })];
    show(thread);
    await choose(1, 'Edit');
    const edit = screen.getByRole('textbox', { name: 'Change your message' });
    await userEvent.clear(edit);
    await userEvent.type(edit, 'Better');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Better')).toBeInTheDocument();
    expect(screen.getByText('edited')).toBeInTheDocument();
  });
});

describe('a message among others', () => {
  const mine = (changes = {}) => aMessage(2, { isMine: true, ...changes });
  const withMine = (changes = {}) => {
    const thread = new FakeThread(1);
    thread.messages.push(mine(changes));
    return thread;
  };
  const itemOf = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

  it('is answered: what it answers stands above the words and leads there', async () => {
    const thread = withMine();
    show(thread);
    await field();
    await userEvent.click(within(itemOf('Words 1')).getByRole('button', { name: 'Reply' }));
    expect(screen.getByText('You answer Neema Mushi')).toBeInTheDocument();
    await userEvent.type(await field(), 'Ndiyo');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await within(itemOf('Ndiyo')).findByRole('link', { name: /^Neema Mushi/ })).toHaveAttribute('href', '#message-1');
    expect(thread.askedFor('PostMessage')).toEqual([expect.objectContaining({ body: 'Ndiyo', replyTo: 'message-1' })]);
    expect(screen.queryByText('You answer Neema Mushi')).toBeNull();
  });

  it('is answered no more when one thinks better of it', async () => {
    const thread = withMine();
    show(thread);
    await field();
    await userEvent.click(within(itemOf('Words 1')).getByRole('button', { name: 'Reply' }));
    await userEvent.click(screen.getByRole('button', { name: 'Answer nobody in particular' }));
    await userEvent.type(await field(), 'Haya');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText('Haya');
    expect(thread.askedFor('PostMessage')).toEqual([expect.objectContaining({ replyTo: null })]);
  });

  it('of one’s own is deleted after a question, and leaves a trace', async () => {
    show(withMine());
    await field();
    await userEvent.click(screen.getByRole('button', { name: 'More about message 1' }));
    await screen.findByRole('menuitem', { name: 'Pin' });
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await choose(2, 'Delete');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText(/^Deleted by its author/)).toBeInTheDocument();
    expect(screen.queryByText('Words 2')).toBeNull();
  });

  it('stays, with the reason, where it cannot be deleted', async () => {
    const thread = withMine();
    show(thread);
    await field();
    thread.refusal = 'This cannot be done now.';
    await choose(2, 'Delete');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('This cannot be done now.')).toBeInTheDocument();
    expect(screen.getByText('Words 2')).toBeInTheDocument();
  });

  it('that was changed shows what it said before', async () => {
    const thread = withMine({ editedAt: '2026-11-24T10:00:00Z' });
    thread.versions = [{ __typename: 'MessageVersion', id: 'v1', body: 'Jumatatu', writtenAt: '2026-11-22T02:00:00Z' }];
    show(thread);
    await field();
    await userEvent.click(within(itemOf('Words 2')).getByRole('button', { name: 'edited' }));
    expect(await screen.findByText('Jumatatu')).toBeInTheDocument();
    expect(thread.askedFor('MessageHistory')).toEqual([{ threadId: 't1', after: 1 }]);
    await userEvent.click(within(itemOf('Words 2')).getByRole('button', { name: 'edited' }));
    expect(screen.queryByText('Jumatatu')).toBeNull();
  });

  it('is agreed with by a press, and no longer by another', async () => {
    show(withMine());
    await field();
    const item = within(itemOf('Words 1'));
    expect(item.queryByRole('button', { name: 'Agreed' })).toBeNull();
    await choose(1, 'React');
    await userEvent.click(item.getByRole('button', { name: 'Agreed' }));
    const given = await item.findByRole('button', { name: /^Agreed\s?1$/, pressed: true });
    await userEvent.click(given);
    expect(await item.findByRole('button', { name: 'Agreed', pressed: false })).toBeInTheDocument();
  });

  it('says why, where a reaction could not be put', async () => {
    const thread = withMine();
    show(thread);
    await field();
    thread.refusal = 'This message was deleted.';
    await choose(1, 'React');
    await userEvent.click(within(itemOf('Words 1')).getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('This message was deleted.')).toBeInTheDocument();
  });

  it('stands on top once it is pinned, with the way to it, and comes down again', async () => {
    show(withMine());
    await field();
    await choose(2, 'Pin');
    const decided = within(await screen.findByRole('region', { name: 'What was decided' }));
    expect(decided.getByRole('link', { name: 'Words 2' })).toHaveAttribute('href', '#message-2');
    await userEvent.click(decided.getByRole('button', { name: 'Unpin' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'What was decided' })).toBeNull());
  });

  it('leaves the conversation that is marked as resolved, until it is taken up again', async () => {
    const thread = withMine();
    show(thread);
    await field();
    await userEvent.click(screen.getByRole('button', { name: 'Mark as resolved' }));
    expect(await screen.findByText('Resolved 24 November 2026')).toBeInTheDocument();
    thread.refusal = 'This conversation is closed.';
    await userEvent.click(screen.getByRole('button', { name: 'Reopen' }));
    expect(await screen.findByText('This conversation is closed.')).toBeInTheDocument();
    expect(screen.getByText('Resolved 24 November 2026')).toBeInTheDocument();
    thread.refusal = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(screen.queryByText(/^Resolved/)).toBeNull());
  });

  it('is looked at before it is sent', async () => {
    show(withMine());
    await userEvent.type(await field(), 'Mashine **imekufa**');
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(within(screen.getByRole('region', { name: 'Preview' })).getByText('imekufa').tagName).toBe('STRONG');
  });
});

describe('what should not be there', () => {
  const say = async (label: string, act: string) => {
    await userEvent.type(await screen.findByRole('textbox', { name: label }), 'Matusi');
    await userEvent.click(screen.getByRole('button', { name: act }));
  };

  it('is reported by a reader, with why', async () => {
    const thread = new FakeThread(1);
    show(thread);
    await choose(1, 'Report');
    await say('What is wrong with this message?', 'Report');
    await waitFor(() => expect(thread.askedFor('ReportMessage')).toEqual([{ id: 'message-1', reason: 'Matusi' }]));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What is wrong with this message?' })).toBeNull());
  });

  it('keeps the reason that one gave where it could not be reported', async () => {
    const thread = new FakeThread(1);
    show(thread);
    await choose(1, 'Report');
    thread.isDown = true;
    await say('What is wrong with this message?', 'Report');
    expect(await screen.findByRole('textbox', { name: /^What is wrong/ })).toHaveValue('Matusi');
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^What is wrong/ })).toBeInvalid());
  });

  it('is hidden by staff and given back, and reports are told to them', async () => {
    const thread = new FakeThread(0);
    thread.isStaff = true;
    thread.messages = [aMessage(1, { openReports: 2 })];
    show(thread);
    expect(await screen.findByText('Reported 2 times')).toBeInTheDocument();
    await choose(1, 'Hide');
    await say('Why is this message hidden?', 'Hide');
    expect(await screen.findByText('Hidden from others by a broker: Matusi')).toBeInTheDocument();
    await choose(1, 'Leave it visible');
    await say('Why may this message stay?', 'Leave it visible');
    await waitFor(() => expect(screen.queryByText(/^Hidden/)).toBeNull());
  });

  it('says to readers that it is hidden, and why', async () => {
    const thread = new FakeThread(0);
    thread.messages = [aMessage(1, { body: '', hiddenAt: '2026-11-24T10:00:00Z', hiddenReason: 'Matusi' })];
    show(thread);
    expect(await screen.findByText('Hidden by a broker: Matusi')).toBeInTheDocument();
  });

  it('is named where it is pinned or answered, though its words are kept back', async () => {
    const thread = new FakeThread(0);
    const hidden = aMessage(1, { body: '', hiddenAt: '2026-11-24T10:00:00Z', hiddenReason: 'Matusi', pinnedAt: '2026-11-24T10:00:00Z' });
    thread.messages = [hidden, aMessage(2, { replyTo: hidden.id })];
    show(thread);
    expect(await screen.findByRole('link', { name: 'hidden by a broker' })).toHaveAttribute('href', '#message-1');
    expect(screen.getByRole('link', { name: 'Neema Mushi hidden by a broker' })).toBeInTheDocument();
  });

  it('closes a conversation for writing to all but staff, who open it again', async () => {
    const thread = new FakeThread(1);
    thread.messages.push(aMessage(2, { isMine: true }));
    thread.isStaff = true;
    const { unmount } = show(thread);
    await userEvent.click(await screen.findByRole('button', { name: 'Close for writing' }));
    await say('Why? All who read the conversation see it.', 'Close for writing');
    expect(await screen.findByText('A broker has closed this conversation for writing: Matusi')).toBeInTheDocument();
    expect(await field()).toBeInTheDocument();
    unmount();
    thread.isStaff = false;
    show(thread);
    expect(await screen.findByText('A broker has closed this conversation for writing: Matusi')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open for writing' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More about message 2' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Delete']);
  });
});
