import pino from 'pino';
import { Events } from './events';
import type { Tx } from './tx';

class Opened {
  constructor(readonly id: string) {}
}
class Closed {
  constructor(readonly id: string) {}
}

function listening(): { events: Events; heard: string[]; logged: () => string } {
  const lines: string[] = [];
  const events = new Events(pino({}, { write: (line) => void lines.push(line) }));
  const heard: string[] = [];
  return { events, heard, logged: () => lines.join('') };
}

describe('events', () => {
  it('reach those who listen for their kind, in order', async () => {
    const { events, heard } = listening();
    events.listen(Opened, ({ id }) => void heard.push(`first ${id}`));
    events.listen(Opened, async ({ id }) => void heard.push(`second ${id}`));
    events.listen(Closed, ({ id }) => void heard.push(`closed ${id}`));
    await events.tell([new Opened('a'), new Closed('b'), new Opened('c')]);
    expect(heard).toEqual(['first a', 'second a', 'closed b', 'first c', 'second c']);
  });

  it('are written by those who write with them, whose fault is the transaction’s', async () => {
    const { events, heard } = listening();
    // The writers here ask nothing of their transaction.
    const tx = { now: new Date(0) } as Tx;
    events.writeWith(Opened, async ({ id }, { now }) => void heard.push(`${id} ${now.getTime()}`));
    await events.write([new Opened('a'), new Closed('b')], tx);
    expect(heard).toEqual(['a 0']);
    events.writeWith(Closed, () => Promise.reject(new Error('full')));
    await expect(events.write([new Closed('b')], tx)).rejects.toThrow('full');
    await events.tell([new Closed('b')]);
    expect(heard).toHaveLength(1);
  });

  it('that nobody listens for are nothing', async () => {
    await expect(listening().events.tell([new Opened('a')])).resolves.toBeUndefined();
  });

  it('reach the others when one listener fails, which is written down', async () => {
    const { events, heard, logged } = listening();
    events.listen(Opened, () => {
      throw new Error('at once');
    });
    events.listen(Opened, () => Promise.reject(new Error('later')));
    events.listen(Opened, ({ id }) => void heard.push(id));
    await events.tell([new Opened('a')]);
    expect(heard).toEqual(['a']);
    expect(logged()).toMatch(/a listener failed[\s\S]*a listener failed/);
    expect(logged()).toContain('"event":"Opened"');
  });
});
