/** What the log needs of a message; numbers of a thread have no gaps. */
export interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** Messages by number, lowest first; each number once. */
export type MessageLog<Message extends Numbered> = readonly Message[];

/** Adds messages; one that is there already is replaced, as it may have been edited. */
export function withMessages<Message extends Numbered>(log: MessageLog<Message>, added: readonly Message[]): MessageLog<Message> {
  if (added.length === 0) return log;
  const byNumber = new Map(log.map((message) => [message.number, message]));
  for (const message of added) byNumber.set(message.number, message);
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

/** The number before the first gap: what comes after it is to be asked for. Undefined when there is none. */
export function gapAfter(log: MessageLog<Numbered>): number | undefined {
  return log.find((message, index) => (log[index + 1]?.number ?? message.number + 1) > message.number + 1)?.number;
}

/** Up to this number nothing is missing; from here a lost line is taken up again. */
export function reachedNumber(log: MessageLog<Numbered>): number {
  return gapAfter(log) ?? log.at(-1)?.number ?? 0;
}
