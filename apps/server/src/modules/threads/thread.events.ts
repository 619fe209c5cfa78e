/** A message was written. Readers who are not at their screen may be told by other means. */
export class MessagePosted {
  constructor(
    readonly threadId: string,
    readonly messageId: string,
    readonly authorId: string,
  ) {}
}

/** The actor has read a conversation to its end as they know it. */
export class ThreadRead {
  constructor(readonly threadId: string) {}
}
