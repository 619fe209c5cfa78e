/** What a part of a text tells of who wrote it. */
export const identifyingKinds = ['ORGANISATION', 'PERSON', 'BRAND', 'PHONE', 'EMAIL', 'LINK', 'NUMBER', 'PLACE'] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];
