import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { formatDate } from '../../../lib/formats';

/** The day of a moment on Tanzania's clock, to compare days by. */
export function dayOf(moment: string | Date | undefined): string {
  return moment === undefined ? '' : formatDate(moment, 'en');
}

/** Where the new ones begin: the first that somebody else wrote after what was read. None when the whole thread is new. */
export function firstUnread(messages: readonly Pick<ThreadMessageFragment, 'number' | 'isMine'>[], readBefore: number): number | undefined {
  const first = messages.find(({ number, isMine }) => number > readBefore && !isMine);
  return first && first.number > 1 ? first.number : undefined;
}
