import 'fake-indexeddb/auto';
import { countFiles, dropFile, dropFiles, keepFile, keptFiles } from './kept-files';

const file = (name: string): File => new File(['sound'], name, { type: 'audio/webm' });
const need = { personId: 'asha', thing: 'need.n1' };
const namesOf = async (place: typeof need) => (await keptFiles(place)).map(({ id }) => id);

beforeEach(() => Promise.all(['asha', 'juma'].map(dropFiles)));

describe('files that are not sent yet', () => {
  it('are kept for the person and the thing, in the order of their ids', async () => {
    await keepFile(need, { id: '02', file: file('b.webm') });
    await keepFile(need, { id: '01', file: file('a.webm') });
    await keepFile({ ...need, thing: 'need.n10' }, { id: '03', file: file('c.webm') });
    await keepFile({ ...need, personId: 'juma' }, { id: '04', file: file('d.webm') });
    expect(await namesOf(need)).toEqual(['01', '02']);
    const [first] = await keptFiles(need);
    expect([first?.file.name, first?.file.type, first?.file.size]).toEqual(['a.webm', 'audio/webm', 5]);
    expect([await countFiles('asha'), await countFiles('juma')]).toEqual([3, 1]);
  });

  it('go when they were sent, and all of a person’s when they sign out', async () => {
    for (const id of ['01', '02']) await keepFile(need, { id, file: file(`${id}.webm`) });
    await keepFile({ ...need, personId: 'juma' }, { id: '03', file: file('c.webm') });
    await dropFile(need, '01');
    expect(await namesOf(need)).toEqual(['02']);
    await dropFiles('asha');
    expect([await countFiles('asha'), await countFiles('juma')]).toEqual([0, 1]);
  });

  it('are none where the browser keeps nothing, and nothing breaks', async () => {
    const broken = jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new Error('no room');
    });
    expect(await keepFile(need, { id: '01', file: file('a.webm') })).toBe(false);
    expect([await keptFiles(need), await countFiles('asha')]).toEqual([[], 0]);
    await expect(dropFile(need, '01')).resolves.toBeUndefined();
    broken.mockRestore();
    expect(await keepFile(need, { id: '01', file: file('a.webm') })).toBe(true);
  });
});
