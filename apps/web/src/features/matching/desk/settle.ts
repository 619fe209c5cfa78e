interface Payload {
  readonly problems: readonly { code: string; field: string | null; message: string }[];
}

/** What is wrong with what was done; nothing wrong, and the desk looks again. */
export function settle(payload: Payload | null | undefined, onDone: () => void): Payload['problems'] {
  if (!payload) throw new Error('no answer');
  if (payload.problems.length === 0) onDone();
  return payload.problems;
}
