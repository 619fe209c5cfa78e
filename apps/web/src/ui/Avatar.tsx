import type { ReactElement } from 'react';

/** First letters of the first and the last word: "Asha wa Juma" is AJ. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : ''));
  return letters.join('').toLocaleUpperCase();
}

/** A person's initials; the name stands beside it, so it says nothing itself: drawn by the style sheet, they are part of no name. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }): ReactElement {
  return (
    <span
      aria-hidden="true"
      data-initials={initialsOf(name)}
      className="inline-flex before:content-[attr(data-initials)] shrink-0 items-center justify-center rounded-full bg-accent-soft font-bold text-accent-strong select-none"
      style={{ width: size, height: size, fontSize: size * 0.4 }}
    />
  );
}
