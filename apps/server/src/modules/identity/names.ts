/** A name stands on one line wherever it is shown, in the subject of a letter too. */
export const onOneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();
