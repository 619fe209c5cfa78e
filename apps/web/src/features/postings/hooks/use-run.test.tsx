import { act, renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { en } from '../../../app/i18n/en';
import { TextProvider } from '../../../lib/i18n';
import type { Problem } from '../draft/problem';
import { useRun } from './use-run';

const english = ({ children }: { children: ReactNode }): ReactElement => (
  <TextProvider language="en" messages={en}>
    {children}
  </TextProvider>
);
const start = () => renderHook(useRun, { wrapper: english }).result;

/** An act whose end the test decides. */
function anAct() {
  let end: (problems: readonly Problem[]) => void = () => undefined;
  const begin = jest.fn(() => new Promise<readonly Problem[]>((resolve) => (end = resolve)));
  return { begin, end: (...problems: Problem[]) => act(async () => end(problems)) };
}

describe('an act of a form', () => {
  it('is done once, however often it is pressed before the screen has changed', async () => {
    const run = start();
    const { begin, end } = anAct();
    const onDone = jest.fn();
    const { run: press } = run.current;
    act(() => {
      void press(begin, onDone);
      void press(begin, onDone);
    });
    expect(run.current.isBusy).toBe(true);
    await end();
    expect([begin.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1]);
    expect(run.current.isBusy).toBe(false);
  });

  it('gives what the server refuses, and counts the try so that the summary takes the focus again', async () => {
    const run = start();
    const refusal = { code: 'TOO_LONG', field: 'title', message: 'Shorten it.' };
    for (const attempt of [1, 2]) {
      await act(() => run.current.run(async () => [refusal], jest.fn()));
      expect(run.current).toMatchObject({ attempt, problems: [refusal] });
    }
    act(() => run.current.clear());
    expect(run.current.problems).toEqual([]);
  });

  it('says in a sentence that the server could not be reached, and can be tried again', async () => {
    const run = start();
    const onDone = jest.fn();
    await act(() => run.current.run(() => Promise.reject(new TypeError('Failed to fetch')), onDone));
    expect(run.current.problems[0]?.message).toMatch(/\w+ \w+.*\./);
    expect(onDone).not.toHaveBeenCalled();
    await act(() => run.current.run(async () => [], onDone));
    expect(run.current.problems).toEqual([]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});
