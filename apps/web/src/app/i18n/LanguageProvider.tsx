import { type ReactElement, type ReactNode, useCallback, useState } from 'react';
import { type Language, TextProvider } from '../../lib/i18n';
import { preferences } from '../../lib/preferences';
import { loadMessages } from './load-messages';

interface LanguageProviderProps {
  language: Language;
  /** Fetched before the first render, so that no screen shows without its words. */
  messages: Record<string, string>;
  children: ReactNode;
}

/** The language of the page may not contradict the one just chosen. */
function forgetAskedLanguage(): void {
  const address = new URL(window.location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  window.history.replaceState(window.history.state, '', address);
}

/** Holds the language that is on; a change waits for its texts, so nothing flickers. */
export function LanguageProvider({ language, messages, children }: LanguageProviderProps): ReactElement {
  const [shown, setShown] = useState({ language, messages });
  const change = useCallback(async (next: Language): Promise<void> => {
    const loaded = await loadMessages(next);
    preferences.set('language', next);
    document.documentElement.lang = next;
    forgetAskedLanguage();
    setShown({ language: next, messages: loaded });
  }, []);
  return (
    <TextProvider {...shown} onLanguage={change}>
      {children}
    </TextProvider>
  );
}
