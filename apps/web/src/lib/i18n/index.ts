export { asLanguage, chooseLanguage, type Language, languageNames, languages } from './language';
export type { MessageCatalogue, MessageId, MessageValues, Text } from './messages';
export { TextProvider, useLanguage, useText } from './TextProvider';
export { createText } from './text';
