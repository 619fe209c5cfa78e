import { Outbox, type UnsentMessage } from './outbox';

const network = new TypeError('Failed to fetch');
const refusal = (code: string) => Object.assign(new Error('no'), { errors: [{ message: 'You may not.', extensions: { code } }] });
const message = (id: string) => ({ id, body: `Words ${id}`, writtenAt: '2026-11-24T09:00:00Z' });

function anOutbox(send: (message: { id: string; body: string }) => Promise<string | undefined>, key = 'me.unsent.t1') {
  let seen: readonly UnsentMessage[] = [];
  const outbox = new Outbox({ key, send, onChange: (unsent) => (seen = unsent), pause: () => 1_000 });
  return { outbox, seen: () => seen };
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('messages on their way', () => {
  it('are sent one after the other, in the order they were written', async () => {
    const sent: string[] = [];
    const { outbox, seen } = anOutbox(async ({ id }) => void sent.push(id));
    for (const id of ['a', 'b', 'c']) outbox.add(message(id));
    await settle();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(seen()).toEqual([]);
  });

  it('wait for the network together, and are sent when it is back', async () => {
    const send = jest.fn().mockRejectedValueOnce(network).mockResolvedValue(undefined);
    const { outbox, seen } = anOutbox(send);
    outbox.add(message('a'));
    outbox.add(message('b'));
    await settle();
    expect(seen().map(({ id, state }) => `${id} ${state}`)).toEqual(['a waiting', 'b waiting']);
    await outbox.flush();
    expect(send.mock.calls.map(([{ id }]) => id)).toEqual(['a', 'a', 'b']);
    expect(seen()).toEqual([]);
  });

  it('are tried again by themselves', async () => {
    const send = jest.fn().mockRejectedValueOnce(network).mockResolvedValue(undefined);
    const { outbox } = anOutbox(send);
    outbox.add(message('a'));
    await settle();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('stay on the device until the server has them, and are taken up from there', async () => {
    const first = anOutbox(jest.fn().mockRejectedValue(network));
    first.outbox.add(message('a'));
    await settle();
    first.outbox.stop();
    const send = jest.fn().mockResolvedValue(undefined);
    const second = anOutbox(send);
    expect(second.outbox.messages.map(({ id }) => id)).toEqual(['a']);
    await second.outbox.flush();
    expect(send).toHaveBeenCalledWith({ id: 'a', body: 'Words a' });
    expect(anOutbox(send).outbox.messages).toEqual([]);
  });

  it('say why they were refused, let the next ones pass, and can be sent again', async () => {
    const send = jest.fn().mockResolvedValueOnce('Too long.').mockResolvedValue(undefined);
    const { outbox, seen } = anOutbox(send);
    outbox.add(message('a'));
    outbox.add(message('b'));
    await settle();
    expect(seen()).toEqual([{ ...message('a'), state: 'refused', refusal: 'Too long.' }]);
    outbox.retry('a');
    await settle();
    expect(seen()).toEqual([]);
  });

  it.each(['FORBIDDEN', 'CONFLICT', 'NOT_FOUND'])('are not tried again for ever after %s', async (code) => {
    const send = jest.fn().mockRejectedValue(refusal(code));
    const { outbox, seen } = anOutbox(send);
    outbox.add(message('a'));
    await jest.advanceTimersByTimeAsync(120_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(seen()).toEqual([{ ...message('a'), state: 'refused', refusal: 'You may not.' }]);
  });

  it('can be taken back', async () => {
    const { outbox, seen } = anOutbox(jest.fn().mockResolvedValue('Too long.'));
    outbox.add(message('a'));
    await settle();
    outbox.remove('a');
    expect(seen()).toEqual([]);
  });

  it('are none when what was kept is not messages', () => {
    localStorage.setItem('kongano.draft.me.unsent.t1', JSON.stringify({ value: [7, { id: 'x' }], at: '' }));
    expect(anOutbox(jest.fn()).outbox.messages).toEqual([]);
  });
});
