import './styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createApolloClient } from './app/apollo/client';
import { loadMessages } from './app/i18n/load-messages';
import { outdated } from './app/outdated';
import { registerServiceWorker } from './app/register-service-worker';
import { reloadOnMissingChunk } from './app/reload-on-missing-chunk';
import { createAppRouter } from './app/router';
import { asLanguage, chooseLanguage } from './lib/i18n';
import { preferences } from './lib/preferences';

// The kit's page is for development only; the condition is constant in a build, which leaves the page out of it.
const developmentRoutes = import.meta.env.DEV
  ? [{ path: 'kit', lazy: async () => ({ Component: (await import('./app/kit/KitPage')).KitPage }) }]
  : [];

async function start(place: HTMLElement): Promise<void> {
  reloadOnMissingChunk();
  const language = chooseLanguage(window.location.search, navigator.languages);
  // A link in a letter asks for the letter's language; the pages after it stay in it.
  if (asLanguage(new URLSearchParams(window.location.search).get('lang'))) preferences.set('language', language);
  document.documentElement.lang = language;
  const messages = await loadMessages(language);
  const client = createApolloClient({
    onSessionEnd: () => void client.refetchQueries({ include: ['Shell'] }),
    onOutdated: outdated.notice,
  });
  createRoot(place).render(<App client={client} router={createAppRouter(developmentRoutes)} language={language} messages={messages} />);
  if (import.meta.env.PROD) registerServiceWorker();
}

const place = document.getElementById('root');
if (place) void start(place);
