import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';

/** Bytes that were received and not yet taken into keeping. */
export interface Blob {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export class TooLarge extends Error {}

const DAY = 86_400_000;

/** Bytes on disk, each content once, named by its SHA-256. */
export class Blobs {
  readonly #root: string;

  constructor(dataDir: string) {
    this.#root = path.join(dataDir, 'files');
  }

  pathOf(sha256: string): string {
    return path.join(this.#root, sha256.slice(0, 2), sha256);
  }

  /** Writes the stream to disk as it comes. Throws {@link TooLarge} above `most` bytes; then nothing is left. */
  async receive(stream: Readable, most: number): Promise<Blob> {
    await mkdir(this.#incoming(), { recursive: true });
    const file = path.join(this.#incoming(), uuidv7());
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > most) throw new TooLarge();
        hash.update(chunk);
        yield chunk;
      }
    };
    try {
      await pipeline(stream, measured, createWriteStream(file, { mode: 0o600, flush: true }));
      return { path: file, size, sha256: hash.digest('hex') };
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  }

  /** Moves it to its place; the same content may be there already. */
  async adopt(blob: Blob): Promise<void> {
    const place = this.pathOf(blob.sha256);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(blob.path, place);
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** What a broken line or a killed server left half received. */
  async removeUnfinished(): Promise<void> {
    for (const name of await readdir(this.#incoming()).catch(() => [])) {
      const file = path.join(this.#incoming(), name);
      const { mtimeMs } = await stat(file);
      if (Date.now() - mtimeMs > DAY) await rm(file, { force: true });
    }
  }

  #incoming(): string {
    return path.join(this.#root, 'incoming');
  }
}
