import pino from 'pino';
import { Events } from './events';

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
