/** Letters of GSM 03.38 that take one septet, and those that take two. */
const plain = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€\f');

/** Units in one message, and in each part of a longer one, whose header takes some. */
const rooms = { GSM7: { single: 160, part: 153 }, UCS2: { single: 70, part: 67 } } as const;

export interface Segments {
  readonly encoding: keyof typeof rooms;
  /** Parts that are paid for, each a message of its own. */
  readonly count: number;
}

/**
 * How a text message travels: in the letters of GSM 03.38 (3GPP TS 23.038) at 160 to a message, or, if one letter is not among them, in UCS-2 at 70.
 * A letter of two units is never cut by the end of a part.
 */
export function segmentsOf(text: string): Segments {
  const letters = [...text];
  const isGsm = letters.every((letter) => plain.has(letter) || extended.has(letter));
  const encoding = isGsm ? 'GSM7' : 'UCS2';
  const units = letters.map((letter) => (isGsm ? (extended.has(letter) ? 2 : 1) : letter.length));
  const { single, part } = rooms[encoding];
  const total = units.reduce((sum, unit) => sum + unit, 0);
  return { encoding, count: total <= single ? 1 : partsOf(units, part) };
}

function partsOf(units: readonly number[], room: number): number {
  let [parts, used] = [1, 0];
  for (const unit of units) {
    if (used + unit > room) [parts, used] = [parts + 1, 0];
    used += unit;
  }
  return parts;
}

// What pens and word processors write, in the letters that telephones send for half the price.
const plainer: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', ' ': ' ' };

/** The text with typographic signs replaced by those of GSM 03.38. */
export const inPlainLetters = (text: string): string => text.replace(/[’‘“”–—… ]/g, (sign) => plainer[sign] ?? sign);
