import { inTurn } from './in-turn';

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('works in turn', () => {
  it('begin when the one before is over, in the order in which they were asked', async () => {
    const run = inTurn();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await tick();
      steps.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([run(work('one')), run(work('two'))])).toEqual(['one', 'two']);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('tell whoever asked that theirs failed, and nobody else', async () => {
    const run = inTurn();
    const failed = run(() => Promise.reject(new Error('no line')));
    const done = run(async () => 'done');
    await expect(failed).rejects.toThrow('no line');
    expect(await done).toBe('done');
  });

  it('of two runners do not wait for each other', async () => {
    const never = inTurn();
    void never(() => new Promise(() => undefined));
    expect(await inTurn()(async () => 'at once')).toBe('at once');
  });
});
