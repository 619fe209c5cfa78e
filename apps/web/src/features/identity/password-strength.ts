/** How well a password keeps others out, in words rather than bars. */
export type PasswordStrength =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'good' }
  | { readonly kind: 'strong' };

/** As the server counts: characters, not UTF-16 units. */
export const shortestPassword = 10;
const strongLength = 18;
const fewestCharacters = 5;

/** A hint while one types; the server has the last word. `known` is what others know too: the name, the address. */
export function strengthOf(password: string, known: readonly string[] = []): PasswordStrength {
  const length = [...password].length;
  if (length === 0) return { kind: 'empty' };
  if (length < shortestPassword) return { kind: 'short', missing: shortestPassword - length };
  if (isGuessable(password, known)) return { kind: 'guessable' };
  return { kind: length >= strongLength ? 'strong' : 'good' };
}

function isGuessable(password: string, known: readonly string[]): boolean {
  const plain = password.toLowerCase();
  const words = known.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter((word) => word.length >= 4);
  const withoutKnown = words.reduce((rest, word) => rest.replaceAll(word, ''), plain);
  // What is left over beside one's own name, or a row of digits, is soon tried out.
  return new Set(plain).size < fewestCharacters || /^\d+$/.test(plain) || [...withoutKnown].length < shortestPassword / 2;
}
