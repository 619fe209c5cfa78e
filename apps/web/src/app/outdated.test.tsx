import { act, screen } from '@testing-library/react';
import { answerGraphql } from '../testing/graphql';
import { renderApp } from '../testing/render-app';
import { outdated } from './outdated';

describe('a page of another release than the server', () => {
  it('says so, once, and offers to load the new one, but never loads it by itself', async () => {
    answerGraphql(() => ({ errors: [{ message: 'Reload the page.', extensions: { code: 'OPERATION_NOT_TRUSTED' } }] }));
    renderApp({ at: '/needs' });
    expect(await screen.findByText('A new version of Kongano is ready.')).toBeInTheDocument();
    act(() => outdated.notice());
    expect(screen.getAllByText('A new version of Kongano is ready.')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Load it' })).toBeEnabled();
  });
});
