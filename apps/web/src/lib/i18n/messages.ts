/**
 * All message ids with their English text. It is empty here and filled by `app/i18n/en.ts`, which knows every feature;
 * so the kit and the features have typed ids without importing the app.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in app/i18n/en.ts
export interface MessageCatalogue {}

export type MessageId = Extract<keyof MessageCatalogue, string>;
export type MessageValues = Record<string, string | number | Date>;

/** Gives the text of a message in the language that is on; `values` fill its ICU places. */
export type Text = (id: MessageId, values?: MessageValues) => string;
