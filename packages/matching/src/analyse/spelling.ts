/** Words shorter than this are too like each other to tell a slip from another word. */
const shortest = 5;
/** From this length on two slips still leave a word to be known by. */
const long = 9;

/** So many slips of writing are understood in a word of this length. */
export const mostSlips = (length: number): number => (length < shortest ? 0 : length < long ? 1 : 2);

/** How likely a word is meant by another that differs by so many slips. */
export const likelihoodOfSlips = (slips: number): number => (slips === 1 ? 0.5 : 0.3);

/** Which letters a word has, as bits: words that differ by n slips differ by at most 2n bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number of 32 bits are set. */
export function countBits(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Letters left out, put in, changed or swapped with their neighbour between two words (optimal string alignment); infinite beyond `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let beforeThat: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let least = Math.min((before[at] as number) + 1, (current[at - 1] as number) + 1, (before[at - 1] as number) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isSwapped) least = Math.min(least, (beforeThat[at - 2] as number) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    [beforeThat, before] = [before, current];
  }
  const slips = before[other.length] as number;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

/** A word that another may be a slip for. */
export type LikeWord = { word: string; slips: number };

/** Words that can be looked through for what is written almost like another. */
export class WordShapes {
  private readonly words: string[] = [];
  private letters = new Uint32Array(1024);

  get bytes(): number {
    return this.letters.byteLength + this.words.length * 8;
  }

  add(word: string): void {
    if (this.words.length === this.letters.length) {
      const grown = new Uint32Array(this.letters.length * 2);
      grown.set(this.letters);
      this.letters = grown;
    }
    this.letters[this.words.length] = lettersOf(word);
    this.words.push(word);
  }

  /** The words nearest to this one among those that `isWanted`; all begin with its letter and are as near as the nearest. In the order of letters. */
  like(word: string, isWanted: (place: number) => boolean): LikeWord[] {
    let most = mostSlips(word.length);
    const letters = lettersOf(word);
    let found: LikeWord[] = [];
    if (most === 0) return found;
    for (let place = 0; place < this.words.length; place++) {
      if (countBits((this.letters[place] as number) ^ letters) > 2 * most) continue;
      const other = this.words[place] as string;
      if (other[0] !== word[0] || other === word || Math.abs(other.length - word.length) > most || !isWanted(place)) continue;
      const slips = slipsBetween(word, other, most);
      if (slips > most) continue;
      if (slips < most) found = found.filter((one) => one.slips <= slips);
      most = Math.min(most, slips);
      found.push({ word: other, slips });
    }
    return found.filter(({ slips }) => slips === most).sort((a, b) => (a.word < b.word ? -1 : 1));
  }
}
