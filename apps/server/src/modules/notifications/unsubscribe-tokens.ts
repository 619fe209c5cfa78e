import { type NotificationTopic, notificationTopics } from '@kongano/domain';
import { bytesOfId, idOfBytes, SealedTokens } from '../../platform/sealed';

/** Whose letters a link ends, and of which topic. */
export interface Unsubscription {
  readonly personId: string;
  /** Null for all topics. */
  readonly topic: NotificationTopic | null;
}

const idBytes = 16;
const ofAllTopics = 255;

/** Tokens of the links that end letters. They hold for ever, as letters are kept for ever, and can do nothing else. */
export class UnsubscribeTokens {
  readonly #sealed: SealedTokens;

  constructor(secret: string) {
    this.#sealed = new SealedTokens(secret);
  }

  seal({ personId, topic }: Unsubscription): string {
    return this.#sealed.seal(
      Buffer.concat([bytesOfId(personId), Buffer.from([topic === null ? ofAllTopics : notificationTopics.indexOf(topic)])]),
    );
  }

  open(token: unknown): Unsubscription | null {
    const bytes = this.#sealed.open(token);
    if (bytes?.length !== idBytes + 1) return null;
    const [number = -1] = bytes.subarray(idBytes);
    const topic = number === ofAllTopics ? null : notificationTopics[number];
    return topic === undefined ? null : { personId: idOfBytes(bytes.subarray(0, idBytes)), topic };
  }
}
