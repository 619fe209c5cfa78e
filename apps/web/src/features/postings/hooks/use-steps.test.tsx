import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { useSteps } from './use-steps';

function Form(): ReactElement {
  const { current, go } = useSteps(3);
  return (
    <>
      <h2 id="step" tabIndex={-1}>
        Step {current + 1}
      </h2>
      <button type="button" onClick={() => go(1)}>
        On
      </button>
      <button type="button" onClick={() => go(2, 'unit')}>
        To the unit
      </button>
      {current === 2 && (
        <details>
          <summary>More</summary>
          <label htmlFor="unit">Unit</label>
          <input id="unit" />
        </details>
      )}
    </>
  );
}

function show(at: string) {
  const router = createMemoryRouter([{ path: '*', Component: Form }], { initialEntries: [at] });
  render(<RouterProvider router={router} />);
  return router;
}

describe('the steps of a form', () => {
  it('begin at the first, whatever nonsense the address says', () => {
    show('/needs/new?step=9');
    expect(screen.getByRole('heading', { name: 'Step 1' })).toBeInTheDocument();
  });

  it('are in the address, so that Back goes back one', async () => {
    const router = show('/needs/new?from=home');
    await userEvent.click(screen.getByRole('button', { name: 'On' }));
    expect(await screen.findByRole('heading', { name: 'Step 2' })).toHaveFocus();
    expect(router.state.location.search).toBe('?from=home&step=2');
    await act(() => router.navigate(-1));
    expect(screen.getByRole('heading', { name: 'Step 1' })).toBeInTheDocument();
  });

  it('lead to a field in another step, even to one that is folded away', async () => {
    show('/needs/new');
    await userEvent.click(screen.getByRole('button', { name: 'To the unit' }));
    expect(await screen.findByLabelText('Unit')).toHaveFocus();
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });
});
