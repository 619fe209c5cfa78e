import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { en } from '../../../app/i18n/en';
import { TextProvider } from '../../../lib/i18n';
import { usePostingForm } from './use-posting-form';

const texts = ({ children }: { children: ReactNode }) => (
  <TextProvider language="en" messages={en}>
    {children}
  </TextProvider>
);

function form(answers: readonly { code: string; field: null; message: string }[][]) {
  const left = [...answers];
  const submit = jest.fn(() => Promise.resolve({ posting: null, problems: left.shift() ?? [] }));
  const draft = { flush: () => Promise.resolve(), begin: () => Promise.resolve(), version: () => 1, problems: [] };
  const { result } = renderHook(() => usePostingForm({ draft: draft as never, server: { submit } as never, missing: () => [] }), {
    wrapper: texts,
  });
  return { submit, send: (onDone = () => undefined) => act(async () => result.current.sending.send(onDone)) };
}

describe('sending', () => {
  it('happens once, also when the button is pressed again before the next page stands there', async () => {
    const { submit, send } = form([]);
    const done = jest.fn();
    await send(done);
    await send(done);
    expect([submit.mock.calls.length, done.mock.calls.length]).toEqual([1, 1]);
  });

  it('is tried again after it was refused', async () => {
    const { submit, send } = form([[{ code: 'REASON_REQUIRED', field: null, message: 'Say why.' }]]);
    await send();
    await send();
    expect(submit).toHaveBeenCalledTimes(2);
  });
});
