import { waitFor } from '@testing-library/react';
import { line } from '../../../lib/line';
import { aMessage, FakeThread } from '../testing/fake-thread';
import { Conversation } from './conversation';

let open: Conversation[] = [];

async function converse(thread: FakeThread): Promise<Conversation> {
  const conversation = new Conversation(thread.client, 't1', 'me');
  open.push(conversation);
  await conversation.open();
  return conversation;
}

const numbers = (conversation: Conversation) => conversation.read().messages.map(({ number }) => number);
const unsent = (conversation: Conversation) => conversation.read().unsent.map(({ body, state }) => `${body}: ${state}`);

afterEach(() => {
  for (const conversation of open) conversation.close();
  open = [];
  line.set('closed');
});

describe('a conversation', () => {
  it('begins with the newest messages and listens from there', async () => {
    const thread = new FakeThread(60);
    const conversation = await converse(thread);
    expect(numbers(conversation)[0]).toBe(11);
    expect(thread.askedFor('ThreadEvents')).toEqual([{ threadId: 't1', after: 60 }]);
  });

  it('shows what others write as it comes', async () => {
    const thread = new FakeThread(2);
    const conversation = await converse(thread);
    thread.add();
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2, 3]));
  });

  it('asks for 6 when it sees 7 after 5', async () => {
    const thread = new FakeThread(5);
    const conversation = await converse(thread);
    thread.add({}, true);
    thread.add();
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2, 3, 4, 5, 6, 7]));
    expect(thread.askedFor('ThreadMissing')).toEqual([{ id: 't1', after: 5, last: 50 }]);
  });

  it('goes on with what it has when a missing number cannot be had now', async () => {
    const thread = new FakeThread(1);
    const conversation = await converse(thread);
    thread.tell(aMessage(3));
    await waitFor(() => expect(thread.askedFor('ThreadMissing')).toHaveLength(1));
    thread.messages.push(aMessage(2), aMessage(3));
    thread.add();
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2, 3, 4]));
  });

  it('shows nothing twice, however often the news of it comes', async () => {
    const thread = new FakeThread(1);
    const conversation = await converse(thread);
    const message = thread.add();
    thread.tell(message);
    thread.tell(message);
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2]));
  });

  it('takes in an edited message in its place', async () => {
    const thread = new FakeThread(2);
    const conversation = await converse(thread);
    thread.tell(aMessage(1, { body: 'Better words' }));
    await waitFor(() => expect(conversation.read().messages[0]?.body).toBe('Better words'));
  });

  it('asks from its last number when the line is lost, not from where it began', async () => {
    const thread = new FakeThread(2);
    line.set('open');
    const conversation = await converse(thread);
    thread.add();
    await waitFor(() => expect(numbers(conversation)).toHaveLength(3));
    thread.add({}, true);
    line.set('closed');
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2, 3, 4]));
    expect(thread.askedFor('ThreadEvents').map(({ after }) => after)).toEqual([2, 3]);
  });

  it('takes up a broken stream as soon as the network is back', async () => {
    const thread = new FakeThread(1);
    const conversation = await converse(thread);
    thread.cut();
    await waitFor(() => expect(conversation.read().stream).toBe('broken'));
    thread.add({}, true);
    conversation.takeUp();
    await waitFor(() => expect(numbers(conversation)).toEqual([1, 2]));
    expect(conversation.read().stream).toBe('open');
  });

  it('fetches earlier messages before the first', async () => {
    const thread = new FakeThread(60);
    const conversation = await converse(thread);
    await conversation.fetchEarlier();
    expect(numbers(conversation)).toHaveLength(60);
    expect(thread.askedFor('ThreadEarlier')).toEqual([{ id: 't1', before: 11, last: 50 }]);
  });
});

describe('writing in a conversation', () => {
  it('shows one message, not the unsent and the sent', async () => {
    const thread = new FakeThread(1);
    const conversation = await converse(thread);
    conversation.write('Habari');
    await waitFor(() => expect(conversation.read().messages.at(-1)?.body).toBe('Habari'));
    expect(unsent(conversation)).toEqual([]);
    expect(numbers(conversation)).toEqual([1, 2]);
  });

  it('keeps what could not be sent, and sends it once with the same id', async () => {
    const thread = new FakeThread(0);
    const conversation = await converse(thread);
    thread.isDown = true;
    conversation.write('Habari');
    await waitFor(() => expect(unsent(conversation)).toEqual(['Habari: waiting']));
    thread.isDown = false;
    conversation.takeUp();
    await waitFor(() => expect(unsent(conversation)).toEqual([]));
    const posts = thread.asked.filter(({ name }) => name === 'PostMessage');
    expect(new Set(posts.map(({ variables }) => variables.id)).size).toBe(1);
    expect(posts.every(({ variables, headers }) => headers['idempotency-key'] === variables.id)).toBe(true);
    expect(thread.messages).toHaveLength(1);
  });

  it('knows its message by the news of it when the answer was lost', async () => {
    const thread = new FakeThread(0);
    const conversation = await converse(thread);
    thread.isDown = true;
    conversation.write('Habari');
    await waitFor(() => expect(unsent(conversation)).toHaveLength(1));
    thread.add({ id: conversation.read().unsent[0]?.id ?? '', body: 'Habari', isMine: true });
    await waitFor(() => expect(unsent(conversation)).toEqual([]));
    expect(numbers(conversation)).toEqual([1]);
  });

  it('gives what is wrong with an edited text, and changes it when nothing is', async () => {
    const thread = new FakeThread(1);
    const conversation = await converse(thread);
    thread.refusal = 'Write something.';
    expect(await conversation.edit('message-1', '')).toBe('Write something.');
    thread.refusal = undefined;
    expect(await conversation.edit('message-1', 'Better')).toBeUndefined();
    expect(conversation.read().messages[0]?.body).toBe('Better');
  });
});

describe('reading a conversation', () => {
  it('tells the server how far one has read, and never back', async () => {
    const thread = new FakeThread(5);
    thread.lastReadNumber = 3;
    const conversation = await converse(thread);
    await conversation.markSeen(2);
    await conversation.markSeen(5);
    await conversation.markSeen(5);
    expect(thread.askedFor('MarkThreadRead')).toEqual([{ threadId: 't1', number: 5 }]);
  });

  it('tells it again when it could not be told', async () => {
    const thread = new FakeThread(5);
    const conversation = await converse(thread);
    thread.isDown = true;
    await conversation.markSeen(5);
    thread.isDown = false;
    await conversation.markSeen(5);
    expect(thread.askedFor('MarkThreadRead')).toHaveLength(2);
  });

  it('counts as new what comes after one has left', async () => {
    const thread = new FakeThread(2);
    const conversation = await converse(thread);
    expect(conversation.read().readBefore).toBe(0);
    conversation.leave();
    expect(conversation.read().readBefore).toBe(2);
  });

  it('says that it could not be opened, and opens when the network is back', async () => {
    const thread = new FakeThread(2);
    thread.isDown = true;
    const conversation = await converse(thread);
    expect(conversation.read()).toMatchObject({ phase: 'failed', fault: { code: 'NETWORK' } });
    thread.isDown = false;
    conversation.takeUp();
    await waitFor(() => expect(conversation.read().phase).toBe('ready'));
  });
});
