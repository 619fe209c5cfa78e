import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useAutosave } from './use-autosave';

function Form({ save }: { save: (value: string) => Promise<void> }): ReactElement {
  const { status, savedAt, change } = useAutosave('me.need.1', save);
  return (
    <>
      <input aria-label="title" onChange={(event) => change(event.target.value)} />
      <p>
        {status} {savedAt ? 'once' : 'never'}
      </p>
      <button type="button" onClick={() => change('oil')}>
        type
      </button>
    </>
  );
}

it('a form saves what was typed when it leaves the screen', async () => {
  const save = jest.fn(() => Promise.resolve());
  const { unmount } = render(<Form save={save} />);
  act(() => screen.getByText('type').click());
  expect(screen.getByText('saving never')).toBeInTheDocument();
  unmount();
  await Promise.resolve();
  await Promise.resolve();
  expect(save).toHaveBeenCalledWith('oil');
});

it('a form tries again as soon as the network is back', async () => {
  const save = jest.fn<Promise<void>, [string]>().mockRejectedValueOnce(new Error('network')).mockResolvedValue(undefined);
  render(<Form save={save} />);
  act(() => screen.getByText('type').click());
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('kept-here never');
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('saved once');
  expect(save).toHaveBeenCalledTimes(2);
});
