import pino from 'pino';
import { type Opening, Openings } from './openings';

describe('what people open', () => {
  it('is told to those who listen for it, and never of visitors', () => {
    const openings = new Openings(pino({ level: 'silent' }));
    const heard: Opening[] = [];
    openings.listen('need', (opening) => heard.push(opening));
    openings.tell({ personId: 'p' }, 'need', 'n');
    openings.tell({ personId: 'p' }, 'offer', 'o');
    openings.tell({ personId: null }, 'need', 'n');
    expect(heard).toEqual([{ personId: 'p', what: 'need', id: 'n' }]);
    expect([openings.isHeard('need'), openings.isHeard('offer')]).toEqual([true, false]);
  });

  it('stays told where a listener fails', () => {
    const lines: string[] = [];
    const openings = new Openings(pino({}, { write: (line) => void lines.push(line) }));
    const heard: string[] = [];
    openings.listen('need', () => {
      throw new Error('broken');
    });
    openings.listen('need', ({ id }) => heard.push(id));
    openings.tell({ personId: 'p' }, 'need', 'n');
    expect(heard).toEqual(['n']);
    expect(lines.join()).toContain('an opening was not noted');
  });
});
