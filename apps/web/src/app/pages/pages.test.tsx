import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { answerGraphql } from '../../testing/graphql';
import { renderApp } from '../../testing/render-app';

function Broken(): ReactElement {
  throw new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code: 'INTERNAL', id: '0198-77' } }] });
}

beforeEach(() => answerGraphql(() => ({ data: { viewer: null } })));

it('an address that leads nowhere says so, in the language that is on, and leads home', async () => {
  renderApp({ at: '/nowhere', language: 'sw' });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ukurasa huu haupo');
  expect(screen.getByRole('link', { name: 'Rudi mwanzo' })).toHaveAttribute('href', '/');
  expect(document.title).toBe('Ukurasa huu haupo · Kongano');
});

it('a page that breaks leaves the shell standing, and gives the number of the fault', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  renderApp({ at: '/broken', extra: [{ path: 'broken', Component: Broken }] });
  expect(await screen.findByText('Number for support: 0198-77')).toBeInTheDocument();
  expect(screen.getAllByRole('navigation')).toHaveLength(2);
  silent.mockRestore();
});
