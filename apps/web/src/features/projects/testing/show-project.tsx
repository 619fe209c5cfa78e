import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { relayStylePagination } from '@apollo/client/utilities';
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
  isNobody?: boolean;
}

/** A page at its address, with the answers of the server in the order they are asked for. */
export function showPage(
  page: ReactElement,
  mocks: readonly MockLink.MockedResponse[],
  { at, path, language = 'en', isNobody = false }: Options,
): void {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { projects: relayStylePagination(['filter', 'sort']) } } } });
  renderScreen(
    <MockedProvider mocks={mocks} cache={cache}>
      <ViewerContext value={{ viewer: isNobody ? null : aViewer({ id: 'me' }), isLoading: false, refresh: () => Promise.resolve() }}>
        <Routes>
          <Route path={path} element={page} />
        </Routes>
        <Toaster />
      </ViewerContext>
    </MockedProvider>,
    { language, at },
  );
}
