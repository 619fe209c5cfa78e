import { setTimeout as sleep } from 'node:timers/promises';
import { Gate } from './gate';

describe('a gate', () => {
  it('gives what is there at once, and to all who wait as soon as it is there', async () => {
    const gate = new Gate<string>();
    const waiting = Promise.all([gate.wait(5_000), gate.wait(5_000)]);
    gate.open('index');
    expect(await waiting).toEqual(['index', 'index']);
    expect(await gate.wait(0)).toBe('index');
  });

  it('gives nothing to whom the wait is over, and again nothing when closed', async () => {
    const gate = new Gate<string>();
    expect(await gate.wait(5)).toBeNull();
    gate.open('index');
    gate.close();
    expect([gate.value, await gate.wait(0)]).toEqual([null, null]);
    await sleep(5);
    gate.open('another');
    expect(await gate.wait(0)).toBe('another');
  });
});
