/** Where a message stands on its page, so that a link can lead to it. */
export const anchorOf = (number: number): string => `message-${number}`;

/** The number that a link to a message names, or undefined. */
export function numberIn(hash: string): number | undefined {
  const [, number] = /^#message-(\d{1,9})$/.exec(hash) ?? [];
  return number === undefined ? undefined : Number(number);
}
