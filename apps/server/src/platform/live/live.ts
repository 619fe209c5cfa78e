import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Config } from '../config';
import type { Log } from '../log';

export type Hint = Readonly<Record<string, unknown>>;
type Listener = (hint: Hint) => void;

/** Hints between servers: small, may be lost, never trusted as the truth. Whoever hears one reads what it points to. */
export interface Live {
  /** Sends with the transaction's commit; may give a function to be called after it. */
  publishIn(manager: EntityManager, topic: string, hint: Hint): Promise<(() => void) | undefined>;
  subscribe(topic: string, listener: Listener): () => void;
  close(): Promise<void>;
}

class Listeners {
  readonly #byTopic = new Map<string, Set<Listener>>();

  add(topic: string, listener: Listener): () => void {
    const known = this.#byTopic.get(topic) ?? new Set();
    this.#byTopic.set(topic, known.add(listener));
    return () => {
      known.delete(listener);
      if (known.size === 0) this.#byTopic.delete(topic);
    };
  }

  deliver(text: string): void {
    const { topic, hint }: { topic: string; hint: Hint } = JSON.parse(text);
    for (const listener of this.#byTopic.get(topic) ?? []) listener(hint);
  }

  /** After a lost line nobody knows what was missed: everybody is told to look. */
  deliverToAll(hint: Hint): void {
    for (const listeners of this.#byTopic.values()) for (const listener of listeners) listener(hint);
  }
}

const CHANNEL = 'kongano';
/** Sent to every listener after the line to PostgreSQL was lost and found again. */
export const lookAgain: Hint = { lookAgain: true };

class PostgresLive implements Live {
  readonly #listeners = new Listeners();
  #client: Client | undefined;
  #isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on('notification', ({ payload }) => payload && this.#listeners.deliver(payload));
    client.on('error', (error) => this.log.warn({ err: error }, 'the live line broke'));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // Only now: a connection that was refused ends too, and each would start one more search for a line.
    client.on('end', () => void this.#reconnect());
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    for (let wait = 200; !this.#isClosed; wait = Math.min(wait * 2, 5_000)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.#isClosed) return;
      try {
        await this.connect();
        this.#listeners.deliverToAll(lookAgain);
        return;
      } catch (error) {
        this.log.warn({ err: error }, 'the live line is still down');
      }
    }
  }

  async publishIn(manager: EntityManager, topic: string, hint: Hint): Promise<undefined> {
    await manager.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ topic, hint })]);
  }

  subscribe(topic: string, listener: Listener): () => void {
    return this.#listeners.add(topic, listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client?.end();
  }
}

class RedisLive implements Live {
  readonly #listeners = new Listeners();
  readonly #sender: Redis;
  readonly #receiver: Redis;

  constructor(url: string, log: Log) {
    this.#sender = new Redis(url);
    this.#receiver = new Redis(url);
    for (const line of [this.#sender, this.#receiver])
      line.on('error', (error: Error) => log.warn({ err: error }, 'Redis does not answer'));
    this.#receiver.on('message', (_channel: string, text: string) => this.#listeners.deliver(text));
  }

  async connect(): Promise<void> {
    await this.#receiver.subscribe(CHANNEL);
    this.#receiver.on('ready', () => void this.#lookAgain().catch(() => undefined));
  }

  /** Only once Redis listens again: what is sent from then on comes by itself, and what was sent before is found by looking. */
  async #lookAgain(): Promise<void> {
    await this.#receiver.subscribe(CHANNEL);
    this.#listeners.deliverToAll(lookAgain);
  }

  async publishIn(_manager: EntityManager, topic: string, hint: Hint): Promise<() => void> {
    return () => void this.#sender.publish(CHANNEL, JSON.stringify({ topic, hint })).catch(() => undefined);
  }

  subscribe(topic: string, listener: Listener): () => void {
    return this.#listeners.add(topic, listener);
  }

  async close(): Promise<void> {
    this.#sender.disconnect();
    this.#receiver.disconnect();
  }
}

/** PostgreSQL's LISTEN/NOTIFY, or Redis when `REDIS_URL` is set (many servers). */
export async function openLive(config: Config, log: Log): Promise<Live> {
  const live = config.redisUrl ? new RedisLive(config.redisUrl, log) : new PostgresLive(config.databaseUrl, log);
  await live.connect();
  return live;
}
