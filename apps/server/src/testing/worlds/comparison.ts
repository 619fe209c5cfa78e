import { randomUUID } from 'node:crypto';
import { openSocket } from '../socket';
import type { Asked } from './corpus';
import type { Asker, World } from './twin-worlds';

/** What was asked, and what the two worlds said where they did not say the same. */
export interface Difference {
  readonly asker: string;
  readonly asked: string;
  readonly said: readonly [string, string];
}

type Ask = (world: World, asker: Asker) => Promise<string>;

/** Pages that are followed behind the first, at most. */
const PAGES = 3;
/** The second world is asked what the first was, at the same time, some askers side by side. */
const ASIDE = 3;

/** Asks two worlds the same and keeps count. */
export class Comparison {
  readonly differences: Difference[] = [];
  /** Answers that were compared, by what was asked. */
  readonly counts = new Map<string, number>();

  constructor(private readonly worlds: readonly [World, World]) {}

  /** Operations, and the pages that follow. */
  async operations(askers: readonly Asker[], corpus: readonly Asked[]): Promise<void> {
    await this.#each(askers, async (asker) => {
      for (const asked of corpus) await this.#operation(asker, asked);
    });
  }

  /** What is fetched by its address. */
  async addresses(askers: readonly Asker[], addresses: readonly string[]): Promise<void> {
    await this.#each(askers, async (asker) => {
      for (const address of addresses) await this.#compare(asker, 'addresses', address, (world, one) => fetched(world, one, address));
    });
  }

  /** What is told as it happens. */
  async subscriptions(askers: readonly Asker[], threads: readonly string[]): Promise<void> {
    await this.#each(askers, async (asker) => {
      for (const thread of threads) await this.#compare(asker, 'subscriptions', thread, (world, one) => subscribed(world, one, thread));
    });
  }

  async #operation(asker: Asker, { operation, text, variables }: Asked): Promise<void> {
    let given: Record<string, unknown> = { ...variables };
    for (let page = 0; page <= PAGES; page += 1) {
      const body = JSON.stringify({ query: text, variables: given });
      const name = `${operation} ${JSON.stringify(given)}`;
      const said = await this.#compare(asker, operation, name, (world, one) => posted(world, one, body));
      const cursor = /"hasNextPage":true[^}]*"endCursor":"([^"]+)"|"endCursor":"([^"]+)"[^}]*"hasNextPage":true/.exec(said ?? '');
      const at = ['after', 'needsAfter'].find((one) => new RegExp(`\\$${one}: String\\b`).test(text));
      if (!cursor || !at) return;
      given = { ...given, [at]: cursor[1] ?? cursor[2] };
    }
  }

  /** What both said; null where they did not say the same. */
  async #compare(asker: Asker, what: string, asked: string, ask: Ask): Promise<string | null> {
    const said = await Promise.all(this.worlds.map((world) => ask(world, asker)));
    const [one = '', other = ''] = said;
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
    if (one === other) return one;
    this.differences.push({ asker: asker.name, asked, said: [one, other] });
    return null;
  }

  async #each(askers: readonly Asker[], work: (asker: Asker) => Promise<void>): Promise<void> {
    const waiting = [...askers];
    const worker = async (): Promise<void> => {
      for (let asker = waiting.shift(); asker; asker = waiting.shift()) await work(asker);
    };
    await Promise.all(Array.from({ length: ASIDE }, worker));
  }
}

const headersOf = ({ cookie }: Asker): Record<string, string> => ({ 'accept-language': 'en', ...(cookie && { cookie }) });

/** What grows while one looks at it. */
const sinceThen = /"longestWaitDays":[^,}]*/g;

/** Status and body, byte by byte. */
async function posted({ url }: World, asker: Asker, body: string): Promise<string> {
  const headers = {
    ...headersOf(asker),
    'content-type': 'application/json',
    'apollo-require-preflight': 'true',
    'idempotency-key': randomUUID(),
  };
  const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body });
  return `${response.status} ${(await response.text()).replace(sinceThen, '')}`;
}

/** The same of an address, with the name that a file is given; a sheet says when it was made. */
async function fetched({ url }: World, asker: Asker, address: string): Promise<string> {
  const response = await fetch(new URL(address, url), { headers: headersOf(asker) });
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const untimed = body.replace(/\/(CreationDate|ModDate) ?\([^)]*\)|\(D:\d+Z\)|\/ID ?\[[^\]]*\]/g, '');
  return `${response.status} ${response.headers.get('content-disposition')} ${untimed}`;
}

/** The first that is said of a conversation that somebody follows. */
async function subscribed({ url }: World, asker: Asker, threadId: string): Promise<string> {
  const socket = await openSocket(url, headersOf(asker));
  if (!socket.isOpen) return `closed ${await socket.closed}`;
  socket.send({ type: 'connection_init' });
  const acknowledged = socket.waitFor(({ type }) => type === 'connection_ack').then(() => null);
  const closed = await Promise.race([acknowledged, socket.closed]);
  if (closed !== null) return `closed ${closed}`;
  const query = 'subscription ($id: ID!) { threadEvents(threadId: $id, after: 0) { number message { body } } }';
  socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { id: threadId } } });
  const said = await socket.waitFor(({ id }) => id === '1');
  socket.cut();
  return JSON.stringify(said);
}
