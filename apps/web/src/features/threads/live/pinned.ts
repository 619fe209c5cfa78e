import type { ThreadMessageFragment } from '@kongano/graphql/threads';

/** The pinned messages of a thread after some of its messages came or changed, oldest first. */
export function withPinned(
  pinned: readonly ThreadMessageFragment[],
  changed: readonly ThreadMessageFragment[],
): readonly ThreadMessageFragment[] {
  const gone = new Set(changed.map(({ id }) => id));
  const stay = pinned.filter(({ id }) => !gone.has(id));
  const come = changed.filter(({ pinnedAt }) => pinnedAt !== null);
  if (stay.length === pinned.length && come.length === 0) return pinned;
  return [...stay, ...come].sort((one, other) => one.number - other.number);
}
