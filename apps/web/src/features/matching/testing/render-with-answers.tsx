import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import type { PlatformRole } from '@kongano/domain';
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
  /** One that joins pages, where the test is about them. */
  cache?: InMemoryCache;
  /** Null for nobody. */
  role?: 'staff' | 'admin' | 'side' | null;
}

const rolesOf = { staff: ['BROKER'], admin: ['ADMINISTRATOR'], side: [] } as const satisfies Record<string, readonly PlatformRole[]>;

/** A page at its address, with the answers of the server in the order they are asked for. */
export function renderWithAnswers(
  page: ReactElement,
  mocks: readonly MockLink.MockedResponse[],
  { at, path, language = 'en', role = 'staff', cache = new InMemoryCache() }: Options,
): RenderResult {
  const viewer = role && aViewer({ id: 'me', isStaff: role !== 'side', roles: rolesOf[role] });
  return renderScreen(
    <MockedProvider mocks={mocks} cache={cache}>
      <ViewerContext value={{ viewer, isLoading: false, refresh: () => Promise.resolve() }}>
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
