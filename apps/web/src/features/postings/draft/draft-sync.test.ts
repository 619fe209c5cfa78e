import { type DraftAnswer, DraftSync } from './draft-sync';

interface Words {
  title: string;
  cost: number | null;
}
type Posting = Words & { version: number };

const blank: Words = { title: '', cost: null };
const stale = { code: 'STALE_VERSION', message: 'Someone changed this.' };
const shape = {
  valuesOf: ({ title, cost }: Posting): Words => ({ title, cost }),
  inputOf: ({ title, cost }: Words) => ({ title: title.trim(), cost }),
  isBegun: ({ title }: Words) => title !== '',
  unfit: ({ cost }: Words) => (cost !== null && cost < 0 ? [{ code: 'TOO_LOW', field: 'cost', message: 'Enter 0 or more.' }] : []),
};

/** A form, a server that answers what it is told to, and the draft between them. */
function aDraft(base: Words = blank, version: number | null = 1) {
  let values = { ...base };
  const answers: (DraftAnswer<Posting> | Error)[] = [];
  const answer = jest.fn(async (..._sent: unknown[]): Promise<DraftAnswer<Posting>> => {
    const next = answers.shift();
    if (!next || next instanceof Error) throw next ?? new Error('nothing was to be sent');
    return next;
  });
  const onState = jest.fn();
  const form = {
    read: () => values,
    write: (changes: Partial<Words>) => {
      values = { ...values, ...changes };
    },
  };
  const server = { start: (input: object) => answer('start', input), save: (at: number, input: object) => answer(at, input) };
  const sync = new DraftSync<Words, Posting>({ shape, server, form, onState }, base, version);
  return { sync, form, answers, answer, onState };
}

const saved = (version: number, words: Partial<Words>): DraftAnswer<Posting> => ({
  posting: { ...blank, ...words, version },
  problems: [],
});

describe('saving a draft', () => {
  it('begins it with the first words, then sends only what changed', async () => {
    const { sync, form, answers, answer } = aDraft(blank, null);
    form.write({ title: 'Oil is cloudy' });
    answers.push(saved(1, { title: 'Oil is cloudy' }));
    await sync.save();
    form.write({ cost: 500 });
    answers.push(saved(2, { title: 'Oil is cloudy', cost: 500 }));
    await sync.save();
    expect(answer.mock.calls).toEqual([
      ['start', { title: 'Oil is cloudy' }],
      [1, { cost: 500 }],
    ]);
    expect(sync.unsent).toBeUndefined();
  });

  it('sends nothing when nothing changed', async () => {
    const { sync, answer } = aDraft({ title: 'Oil', cost: null });
    await sync.save();
    expect(answer).not.toHaveBeenCalled();
  });

  it('begins nothing before the person has said a word, unless a file is to be attached', async () => {
    const { sync, form, answers, answer } = aDraft(blank, null);
    form.write({ cost: 5 });
    await sync.save();
    expect(sync.unsent).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
    answers.push(saved(1, {}), saved(2, { cost: 5 }));
    expect(await sync.begin()).toBe(true);
    await sync.save();
    expect(answer.mock.calls).toEqual([
      ['start', {}],
      [1, { cost: 5 }],
    ]);
  });

  it('begins it once when a file is attached while the first words are on their way', async () => {
    const { sync, form, answers, answer } = aDraft(blank, null);
    form.write({ title: 'Oil' });
    answers.push(saved(1, { title: 'Oil' }));
    const [, isThere] = await Promise.all([sync.save(), sync.begin()]);
    expect(isThere).toBe(true);
    expect(answer.mock.calls).toEqual([['start', { title: 'Oil' }]]);
  });

  it('sends one version at a time, so that no save makes the other stale', async () => {
    const { sync, form, answers, answer } = aDraft({ title: 'Oil', cost: null });
    answers.push(saved(2, { title: 'Oils' }), saved(3, { title: 'Oils', cost: 7 }));
    form.write({ title: 'Oils' });
    const first = sync.save();
    await Promise.resolve();
    form.write({ cost: 7 });
    await Promise.all([first, sync.save()]);
    expect(answer.mock.calls.map(([version]) => version)).toEqual([1, 2]);
    expect(sync.unsent).toBeUndefined();
  });

  it('goes on after a line that broke, with the very words', async () => {
    const { sync, form, answers, answer } = aDraft();
    form.write({ title: 'Oil' });
    answers.push(new Error('network'), saved(2, { title: 'Oil' }));
    const [broken, mended] = await Promise.allSettled([sync.save(), sync.save()]);
    expect([broken.status, mended.status]).toEqual(['rejected', 'fulfilled']);
    expect(answer).toHaveBeenLastCalledWith(1, { title: 'Oil' });
    expect(sync.unsent).toBeUndefined();
  });

  it('puts in the form what the server filled in, and leaves what is typed meanwhile', async () => {
    const { sync, form, answers, answer } = aDraft(blank, null);
    form.write({ title: 'Oil' });
    answer.mockImplementationOnce(async () => {
      form.write({ title: 'Oil is' });
      return saved(1, { title: 'Oil', cost: 9 });
    });
    answers.push(saved(2, { title: 'Oil is', cost: 9 }));
    await sync.save();
    expect(form.read()).toEqual({ title: 'Oil is', cost: 9 });
    expect(answer).toHaveBeenLastCalledWith(1, { title: 'Oil is' });
  });

  it('takes back what was taken back while it was on its way', async () => {
    const { sync, form, answers, answer } = aDraft({ title: 'Oil', cost: null });
    form.write({ title: 'Oils' });
    answer.mockImplementationOnce(async () => {
      form.write({ title: 'Oil' });
      return saved(2, { title: 'Oils' });
    });
    answers.push(saved(3, { title: 'Oil' }));
    await sync.save();
    expect(answer).toHaveBeenLastCalledWith(2, { title: 'Oil' });
    expect(form.read().title).toBe('Oil');
  });

  it('saves the rest when one field cannot be taken, and says why', async () => {
    const { sync, form, answers, answer, onState } = aDraft();
    form.write({ title: 'Oil', cost: -5 });
    answers.push(saved(2, { title: 'Oil' }));
    await sync.save();
    expect(answer.mock.calls).toEqual([[1, { title: 'Oil' }]]);
    expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ problems: [expect.objectContaining({ field: 'cost' })] }));
    expect(sync.unsent?.values.cost).toBe(-5);
  });

  it('does not send again what the server refused, until it is changed', async () => {
    const { sync, form, answers, answer, onState } = aDraft();
    form.write({ title: 'Oil\u0000', cost: 5 });
    answers.push({ posting: null, problems: [{ code: 'BAD_TEXT', field: 'title', message: 'Type it again.' }] }, saved(2, { cost: 5 }));
    await sync.save();
    await sync.save();
    expect(answer).toHaveBeenCalledTimes(2);
    form.write({ title: 'Oil' });
    answers.push(saved(3, { title: 'Oil', cost: 5 }));
    await sync.save();
    expect(onState).toHaveBeenLastCalledWith({ problems: [], conflict: null, isStarted: true });
  });

  it('lets the caller know when the server cannot be reached, and keeps everything', async () => {
    const { sync, form, answers } = aDraft();
    form.write({ title: 'Oil' });
    answers.push(new Error('network'));
    await expect(sync.save()).rejects.toThrow('network');
    expect(sync.unsent).toEqual({ version: 1, base: blank, values: { title: 'Oil', cost: null } });
  });
});

describe('a draft that changed elsewhere', () => {
  const before = { title: 'Oil', cost: 1 };

  it('is put together without a question when other things changed', async () => {
    const { sync, form, answers, answer } = aDraft(before);
    form.write({ title: 'Sunflower oil' });
    answers.push({ posting: { title: 'Oil', cost: 2, version: 5 }, problems: [stale] }, saved(6, { title: 'Sunflower oil', cost: 2 }));
    await sync.save();
    expect(answer).toHaveBeenLastCalledWith(5, { title: 'Sunflower oil' });
    expect(form.read()).toEqual({ title: 'Sunflower oil', cost: 2 });
  });

  it('waits for the person when both changed the same, then saves their choice', async () => {
    const { sync, form, answers, answer, onState } = aDraft(before);
    form.write({ title: 'Mine', cost: 3 });
    answers.push({ posting: { title: 'Theirs', cost: 4, version: 5 }, problems: [stale] });
    await sync.save();
    await sync.save();
    expect(answer).toHaveBeenCalledTimes(1);
    expect(onState).toHaveBeenLastCalledWith(
      expect.objectContaining({ conflict: { keys: ['title', 'cost'], theirs: { title: 'Theirs', cost: 4 } } }),
    );
    sync.resolve((key) => key === 'cost');
    answers.push(saved(6, { title: 'Mine', cost: 4 }));
    await sync.save();
    expect(answer).toHaveBeenLastCalledWith(5, { title: 'Mine' });
    expect(form.read()).toEqual({ title: 'Mine', cost: 4 });
  });
});
