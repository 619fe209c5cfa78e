import { bytesOfId, idOfBytes, SealedTokens } from '../../../platform/sealed';

interface Asked {
  readonly needId: string;
  readonly round: number;
}

const bytesOf = ({ needId, round }: Asked): Buffer => {
  const bytes = Buffer.alloc(20);
  bytesOfId(needId).copy(bytes);
  bytes.writeUInt32BE(round, 16);
  return bytes;
};

/** Code and link of one asking. They follow from the need, the round and the secret, and are stored nowhere; a job that runs again sends the same. */
export class ConfirmationSecrets {
  readonly #tokens: SealedTokens;

  constructor(secret: string) {
    this.#tokens = new SealedTokens(secret);
  }

  codeOf(asked: Asked): string {
    return this.#tokens.digits(bytesOf(asked), 6);
  }

  tokenOf(asked: Asked): string {
    return this.#tokens.seal(bytesOf(asked));
  }

  read(token: unknown): Asked | null {
    const bytes = this.#tokens.open(token);
    return bytes?.length === 20 ? { needId: idOfBytes(bytes.subarray(0, 16)), round: bytes.readUInt32BE(16) } : null;
  }
}
