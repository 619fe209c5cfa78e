import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement } from 'react';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Language } from '../lib/i18n';
import { LanguageProvider } from './i18n/LanguageProvider';
import { ViewerProvider } from './viewer/ViewerProvider';

interface AppProps {
  client: ApolloClient;
  router: ReturnType<typeof createBrowserRouter>;
  language: Language;
  messages: Record<string, string>;
}

/** Everything that every page stands on, from the outside in: data, words, person, pages. */
export function App({ client, router, language, messages }: AppProps): ReactElement {
  return (
    <ApolloProvider client={client}>
      <LanguageProvider language={language} messages={messages}>
        <ViewerProvider>
          <RouterProvider router={router} />
        </ViewerProvider>
      </LanguageProvider>
    </ApolloProvider>
  );
}
