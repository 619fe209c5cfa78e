import { Autosaver, type SaveStatus } from './autosaver';
import { readDraft } from './drafts';

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const kept = (): string | undefined => readDraft('me.need.1', asText)?.value;

function setUp(save: (value: string) => Promise<void>): { saver: Autosaver<string>; statuses: SaveStatus[] } {
  const statuses: SaveStatus[] = [];
  const saver = new Autosaver<string>({
    key: 'me.need.1',
    save,
    onStatus: (status) => statuses.push(status),
    pause: 800,
    retryAfter: 10_000,
  });
  return { saver, statuses };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('saving by itself', () => {
  it('waits for a pause and sends the last words only', async () => {
    const save = jest.fn(() => Promise.resolve());
    const { saver, statuses } = setUp(save);
    saver.change('o');
    saver.change('oil');
    await jest.advanceTimersByTimeAsync(799);
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([['oil']]);
    expect(statuses.at(-1)).toBe('saved');
    expect(kept()).toBeUndefined();
  });

  it('keeps every word on the device before anything is sent', () => {
    const { saver } = setUp(() => Promise.resolve());
    saver.change('oil');
    expect(kept()).toBe('oil');
  });

  it('keeps the words here when the network fails, and sends them later', async () => {
    const save = jest.fn<Promise<void>, [string]>().mockRejectedValueOnce(new Error('network')).mockResolvedValue(undefined);
    const { saver, statuses } = setUp(save);
    saver.change('oil');
    await jest.advanceTimersByTimeAsync(800);
    expect(statuses.at(-1)).toBe('kept-here');
    expect(kept()).toBe('oil');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(statuses.at(-1)).toBe('saved');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('never sends two saves at once, and sends what changed meanwhile', async () => {
    let running = 0;
    let most = 0;
    const sent: string[] = [];
    const { saver, statuses } = setUp(async (value) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      sent.push(value);
      running -= 1;
    });
    saver.change('oil');
    await jest.advanceTimersByTimeAsync(1_000);
    saver.change('oil press');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['oil', 'oil press']);
    expect(most).toBe(1);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('sends at once when asked, and nothing when nothing waits', async () => {
    const save = jest.fn(() => Promise.resolve());
    const { saver } = setUp(save);
    saver.change('oil');
    await saver.flush();
    await saver.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('says "not saved" when neither the server nor the device can keep it', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { saver, statuses } = setUp(() => Promise.reject(new Error('network')));
    saver.change('oil');
    await jest.advanceTimersByTimeAsync(800);
    expect(statuses.at(-1)).toBe('not-saved');
    saver.stop();
    full.mockRestore();
  });

  it('leaves the words on the device when it is stopped before it could send them', async () => {
    const save = jest.fn(() => Promise.resolve());
    const { saver } = setUp(save);
    saver.change('oil');
    saver.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(save).not.toHaveBeenCalled();
    expect(kept()).toBe('oil');
  });
});
