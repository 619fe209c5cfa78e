import { ApolloProvider } from '@apollo/client/react';
import { type RenderResult, render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from '../app/apollo/client';
import { en } from '../app/i18n/en';
import { LanguageProvider } from '../app/i18n/LanguageProvider';
import { sw } from '../app/i18n/sw';
import { outdated } from '../app/outdated';
import { routeTree } from '../app/router';
import { ViewerProvider } from '../app/viewer/ViewerProvider';
import type { Language } from '../lib/i18n';

interface AppOptions {
  at?: string;
  language?: Language;
  extra?: RouteObject[];
  onSessionEnd?: () => void;
}

/** The whole app as main.tsx puts it together, with a router that lives in memory; pair it with `answerGraphql`. */
export function renderApp({ at = '/', language = 'en', extra = [], onSessionEnd = () => undefined }: AppOptions = {}): RenderResult {
  return render(
    <ApolloProvider client={createApolloClient({ onSessionEnd, onOutdated: outdated.notice })}>
      <LanguageProvider language={language} messages={language === 'sw' ? sw : en}>
        <ViewerProvider>
          <RouterProvider router={createMemoryRouter(routeTree(extra), { initialEntries: [at] })} />
        </ViewerProvider>
      </LanguageProvider>
    </ApolloProvider>,
  );
}
