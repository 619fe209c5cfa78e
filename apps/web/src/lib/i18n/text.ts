import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from './language';
import type { Text } from './messages';

/** Makes the text function of one language; ICU places and plurals are compiled when a message is first used. */
export function createText(language: Language, messages: Record<string, string>): Text {
  // Tanzanian English and Swahili share number and date habits, so plurals and numbers follow the regional tags.
  const i18n = setupI18n({ locale: language, locales: `${language}-TZ`, messages: { [language]: messages } });
  i18n.setMessagesCompiler(compileMessage);
  return (id, values) => i18n._(id, values);
}
