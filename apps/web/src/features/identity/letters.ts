/** A letter that the demonstration kept instead of sending. */
export interface KeptLetter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: string;
}

const names = ['id', 'recipient', 'subject', 'body', 'createdAt'] as const;

function isLetter(value: unknown): value is KeptLetter {
  return typeof value === 'object' && value !== null && names.every((name) => typeof Reflect.get(value, name) === 'string');
}

/** Reads the server's list, newest first. */
export function lettersIn(data: unknown): KeptLetter[] {
  const letters = Array.isArray(data) ? data.filter(isLetter) : [];
  return letters.sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

export interface LetterPart {
  readonly text: string;
  readonly isLink: boolean;
  /** Where in the letter it stands. */
  readonly start: number;
}

/** Cuts a letter's text into words and links; nothing else in it means anything. */
export function partsOf(body: string): LetterPart[] {
  let start = 0;
  const parts = body.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/).map((text, index) => {
    start += text.length;
    return { text, isLink: index % 2 === 1, start: start - text.length };
  });
  return parts.filter(({ text }) => text !== '');
}
