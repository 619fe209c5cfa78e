import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useViewer } from '../../lib/viewer';
import { answerGraphql } from '../../testing/graphql';
import { renderApp } from '../../testing/render-app';
import { aViewer } from '../../testing/viewers';
import { lastViewer } from './last-viewer';

function Who(): ReactElement {
  const { viewer, isLoading } = useViewer();
  return <p>{isLoading ? 'loading' : (viewer?.name ?? 'nobody')}</p>;
}

const extra = [{ path: 'who', Component: Who }];

describe('who is signed in', () => {
  it('is not said before it is known', async () => {
    answerGraphql(() => ({ data: { viewer: null } }));
    renderApp({ at: '/who', extra });
    expect(screen.getByText('loading')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Sign in' })).not.toBeInTheDocument();
    expect(await screen.findByText('nobody')).toBeInTheDocument();
  });

  it('is remembered for the time without network', async () => {
    lastViewer.keep(aViewer({ name: 'Neema' }));
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    answerGraphql(() => 'network');
    renderApp({ at: '/who', extra });
    expect(await screen.findByText('Neema')).toBeInTheDocument();
    jest.restoreAllMocks();
  });

  it('is forgotten when the server knows nobody', async () => {
    lastViewer.keep(aViewer());
    answerGraphql(() => ({ data: { viewer: null } }));
    renderApp({ at: '/who', extra });
    await screen.findByText('nobody');
    expect(lastViewer.read()).toBeNull();
  });

  it.each(['{', '7', '{"id":1}', 'null'])('is nobody when what was kept is broken: %s', (kept) => {
    localStorage.setItem('kongano.viewer', kept);
    expect(lastViewer.read()).toBeNull();
  });
});
