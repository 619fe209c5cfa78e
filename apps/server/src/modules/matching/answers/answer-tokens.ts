import { bytesOfId, idOfBytes, SealedTokens } from '../../../platform/sealed';

/** A question to a side that a letter can answer: whether it is interested, and whether it takes up an introduction. */
export const askedStatuses = ['APPROACHED', 'INTRODUCED'] as const;
export type AskedStatus = (typeof askedStatuses)[number];

/** What one link answers: whose question, in which state of which match and since when, and the one answer it can give. */
export interface AnswerLink {
  readonly matchId: string;
  readonly personId: string;
  readonly status: AskedStatus;
  readonly askedAt: Date;
  readonly isYes: boolean;
}

const length = 39;

/** Links that answer from a letter, sealed and stored nowhere: that a link is used up follows from the match, which is answered or has moved on. */
export class AnswerTokens {
  readonly #tokens: SealedTokens;

  constructor(secret: string) {
    this.#tokens = new SealedTokens(secret);
  }

  tokenOf({ matchId, personId, status, askedAt, isYes }: AnswerLink): string {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt8(askedStatuses.indexOf(status) * 2 + (isYes ? 1 : 0));
    bytesOfId(matchId).copy(bytes, 1);
    bytesOfId(personId).copy(bytes, 17);
    bytes.writeUIntBE(askedAt.getTime(), 33, 6);
    return this.#tokens.seal(bytes);
  }

  read(token: unknown): AnswerLink | null {
    const bytes = this.#tokens.open(token);
    const status = bytes?.length === length ? askedStatuses[bytes.readUInt8() >> 1] : undefined;
    if (!bytes || !status) return null;
    return {
      ...{ status, isYes: (bytes.readUInt8() & 1) === 1, askedAt: new Date(bytes.readUIntBE(33, 6)) },
      ...{ matchId: idOfBytes(bytes.subarray(1, 17)), personId: idOfBytes(bytes.subarray(17, 33)) },
    };
  }
}
