import { KeptFiles } from '../testing/kept-files';

const stores = new Map<string, KeptFiles>();
const open = (name: string): Promise<KeptFiles> => {
  const store = stores.get(name) ?? new KeptFiles();
  stores.set(name, store);
  return Promise.resolve(store);
};
const keptNames = (): string[] => [...stores].flatMap(([, store]) => [...store.files.keys()]);

const network = jest.fn((request: Request | string) =>
  Promise.resolve(new Response(`fresh ${new URL(typeof request === 'string' ? request : request.url, location.origin).pathname}`)),
);
const claim = jest.fn();

/** The browser's own Request and Response are missing in jsdom; a page's request is all that the worker looks at. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  constructor(path: string, init: { method?: string; mode?: string } = {}) {
    this.url = new URL(path, location.origin).href;
    this.method = init.method ?? 'GET';
    this.mode = init.mode ?? 'no-cors';
  }
}

beforeAll(async () => {
  Object.assign(globalThis, {
    build: { version: 'two', shell: ['/', '/theme.js', '/assets/entry.js'], assets: ['/assets/entry.js', '/assets/needs.js'] },
    caches: {
      open,
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
      match: async (request: Request | string, { cacheName }: { cacheName?: string } = {}) => {
        for (const [name, store] of stores) {
          const found = !cacheName || cacheName === name ? await store.match(request) : undefined;
          if (found) return found;
        }
        return undefined;
      },
    },
    clients: { claim },
    skipWaiting: jest.fn(),
    fetch: network,
    Request: PlainRequest,
  });
  await import('./service-worker');
});

beforeEach(() => network.mockClear());

async function happen(type: string, details: object = {}): Promise<void> {
  const waits: Promise<unknown>[] = [];
  self.dispatchEvent(Object.assign(new Event(type), { waitUntil: (promise: Promise<unknown>) => waits.push(promise), ...details }));
  await Promise.all(waits);
}

/** The worker's answer, or undefined where it lets the browser go on alone. */
async function ask(path: string, init: { method?: string; mode?: string } = {}): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  const respondWith = (response: Promise<Response>): void => {
    answer = response;
  };
  await happen('fetch', { request: new PlainRequest(path, init), respondWith });
  return (await answer)?.text();
}

describe('the service worker', () => {
  it('keeps the shell when it is installed', async () => {
    await happen('install');
    expect(keptNames().sort()).toEqual(['/', '/assets/entry.js', '/theme.js']);
  });

  it.each(['/graphql', '/api/auth/get-session', '/files/1', '/health/ready', '/metrics'])('never touches %s', async (path) => {
    expect(await ask(path)).toBeUndefined();
    expect(keptNames()).not.toContain(path);
  });

  it('never touches what is sent, nor other sites', async () => {
    expect(await ask('/needs', { method: 'POST' })).toBeUndefined();
    expect(await ask('https://elsewhere.example/assets/a.js')).toBeUndefined();
  });

  it('gives pages from the network, and the shell when there is none', async () => {
    expect(await ask('/needs/1', { mode: 'navigate' })).toBe('fresh /needs/1');
    network.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await ask('/needs/1', { mode: 'navigate' })).toBe('fresh /');
    expect(keptNames()).not.toContain('/needs/1');
  });

  it('gives code from the cache, and keeps what it had to fetch', async () => {
    await ask('/assets/needs.js');
    expect(network).toHaveBeenCalledTimes(1);
    expect(await ask('/assets/needs.js')).toBe('fresh /assets/needs.js');
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('gives code at once where keeping it takes for ever, or fails', async () => {
    const never = () => new Promise<never>(() => undefined);
    for (const put of [never, () => Promise.reject(new Error('no room'))]) {
      const store = await open('kongano-assets');
      stores.get('kongano-assets')?.files.delete('/assets/needs.js');
      const spy = jest.spyOn(store, 'put').mockImplementation(put);
      expect(await ask('/assets/needs.js')).toBe('fresh /assets/needs.js');
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(spy).toHaveBeenCalledTimes(1);
      spy.mockRestore();
    }
  });

  it('gives code from the network where what was kept cannot be read', async () => {
    const spy = jest.spyOn(caches, 'match').mockRejectedValue(new Error('broken store'));
    expect(await ask('/assets/needs.js')).toBe('fresh /assets/needs.js');
    spy.mockRestore();
  });

  describe('with a store that is slow', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());
    const askSlow = async (path: string, seconds: number): Promise<string | undefined> => {
      const found = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('kept')), seconds * 1000));
      const spy = jest.spyOn(caches, 'match').mockReturnValue(found);
      const answer = ask(path).catch(() => 'nothing');
      await jest.advanceTimersByTimeAsync(10_000);
      spy.mockRestore();
      return answer;
    };

    it.each(['/assets/needs.js', '/theme.js'])('waits a moment for %s, and then asks the network', async (path) => {
      expect(await askSlow(path, 1)).toBe('kept');
      expect(await askSlow(path, 5)).toBe(`fresh ${path}`);
    });

    it('waits longer where there is no network', async () => {
      network.mockRejectedValueOnce(new TypeError('Failed to fetch'));
      expect(await askSlow('/assets/needs.js', 5)).toBe('kept');
    });
  });

  it('keeps the code that the page names, and nothing else that it names', async () => {
    stores.get('kongano-assets')?.files.delete('/assets/needs.js');
    await happen('message', { data: { type: 'keep', urls: ['/assets/needs.js', '/graphql', '/assets/unknown.js'] } });
    expect(keptNames()).toContain('/assets/needs.js');
    expect(keptNames()).not.toContain('/graphql');
    expect(keptNames()).not.toContain('/assets/unknown.js');
  });

  it('clears away older releases when its turn comes', async () => {
    await (await open('kongano-shell-one')).put('/', new Response('old'));
    await (await open('kongano-assets')).put('/assets/old.js', new Response('old'));
    await happen('activate');
    expect([...stores.keys()]).not.toContain('kongano-shell-one');
    expect(keptNames()).not.toContain('/assets/old.js');
    expect(keptNames()).toContain('/assets/entry.js');
    expect(claim).toHaveBeenCalled();
  });

  it('takes over only when the person said so', async () => {
    await happen('message', { data: { type: 'take-over' } });
    expect((globalThis as unknown as { skipWaiting: jest.Mock }).skipWaiting).toHaveBeenCalledTimes(1);
  });
});
