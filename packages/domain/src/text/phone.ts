/**
 * Tanzanian numbers as people write them (0712 345 678, 255712345678, +255 712-345-678) in the one form that is stored:
 * `+255712345678` (E.164). Numbers of other countries keep their `+`. Undefined when it cannot be a number.
 */
export function parsePhone(text: string): string | undefined {
  const compact = text.replace(/[\s().-]/g, '');
  const international = compact
    .replace(/^00/, '+')
    .replace(/^255(?=\d{9}$)/, '+255')
    .replace(/^0(?=\d{9}$)/, '+255');
  const isTanzanian = /^\+255[2-9]\d{8}$/.test(international);
  const isForeign = /^\+(?!255)[1-9]\d{6,14}$/.test(international);
  return isTanzanian || isForeign ? international : undefined;
}

/** `+255 712 345 678`; anything else is shown as it is. */
export function formatPhone(stored: string): string {
  const parts = /^\+255(\d{3})(\d{3})(\d{3})$/.exec(stored);
  return parts ? `+255 ${parts.slice(1).join(' ')}` : stored;
}
