import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { relayStylePagination } from '@apollo/client/utilities';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import type { Language } from '../../../lib/i18n';
import { ViewerContext } from '../../../lib/viewer';
import { renderScreen } from '../../../testing/render';
import { aViewer } from '../../../testing/viewers';
import { Toaster } from '../../../ui';

interface Options {
  at: string;
  path: string;
  language?: Language;
  role?: 'staff' | 'member' | null;
}

/** A page at its address, with the answers of the server in the order they are asked for, and lists that grow as in the app. */
export function renderWithAnswers(
  page: ReactElement,
  mocks: readonly MockLink.MockedResponse[],
  { at, path, language = 'en', role = null }: Options,
): RenderResult {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { clusters: relayStylePagination(['filter']) } } } });
  return renderScreen(
    <MockedProvider mocks={mocks} cache={cache}>
      <ViewerContext value={{ viewer: role && aViewer({ isStaff: role === 'staff' }), isLoading: false, refresh: () => Promise.resolve() }}>
        <Routes>
          <Route path={path} element={page} />
          <Route path="*" element={<p>elsewhere</p>} />
        </Routes>
        <Toaster />
      </ViewerContext>
    </MockedProvider>,
    { language, at },
  );
}
