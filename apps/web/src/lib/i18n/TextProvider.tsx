import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react';
import type { Language } from './language';
import type { Text } from './messages';
import { createText } from './text';

interface TextContextValue {
  language: Language;
  text: Text;
  changeLanguage: (language: Language) => void;
}

const TextContext = createContext<TextContextValue | undefined>(undefined);

interface TextProviderProps {
  language: Language;
  messages: Record<string, string>;
  onLanguage?: (language: Language) => void;
  children: ReactNode;
}

const keepLanguage = (): void => undefined;

/** Gives everything below it the texts of one language. */
export function TextProvider({ language, messages, onLanguage = keepLanguage, children }: TextProviderProps): ReactElement {
  const value = useMemo(
    () => ({ language, text: createText(language, messages), changeLanguage: onLanguage }),
    [language, messages, onLanguage],
  );
  return <TextContext value={value}>{children}</TextContext>;
}

function useTextContext(): TextContextValue {
  const value = use(TextContext);
  if (!value) throw new Error('useText needs a TextProvider above it.');
  return value;
}

/** `t(id, values)` in the language that is on; ids are the union of every feature's messages. */
export function useText(): Text {
  return useTextContext().text;
}

/** The language that is on, and how to change it. */
export function useLanguage(): Pick<TextContextValue, 'language' | 'changeLanguage'> {
  return useTextContext();
}
