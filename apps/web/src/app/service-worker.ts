/// <reference lib="webworker" />
// Built into /sw.js with `build` in front of it: see build/service-worker-plugin.ts. It keeps the shell and the code, never anyone's data.

interface Build {
  version: string;
  shell: string[];
  assets: string[];
}

declare const build: Build;
// The compiler takes `self` for a window, as the rest of src runs in one.
const worker = self as unknown as ServiceWorkerGlobalScope;

const shellCache = `kongano-shell-${build.version}`;
// One for all releases: a file's name changes with its content, so what two releases share is fetched once.
const assetCache = 'kongano-assets';
const isAsset = (path: string): boolean => path.startsWith('/assets/');
const neverKept = /^\/(graphql|api|files|health|metrics)(\/|$)/;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(hear(event.data)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || neverKept.test(pathname)) return;
  if (isAsset(pathname)) event.respondWith(assetFirstFromCache(request, (keeping) => event.waitUntil(keeping)));
  else if (request.mode === 'navigate') event.respondWith(pageFirstFromNetwork(request));
  else if (build.shell.includes(pathname)) event.respondWith(fromShell(request, pathname));
});

async function install(): Promise<void> {
  const [shell, assets] = await Promise.all([caches.open(shellCache), caches.open(assetCache)]);
  const files = build.shell.filter((path) => !isAsset(path));
  await shell.addAll(files.map((path) => new Request(path, { cache: 'reload', credentials: 'omit' })));
  await keepMissing(assets, build.shell.filter(isAsset));
}

/** Old shells go, and the code that this release does not have. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('kongano-shell-') && name !== shellCache);
  const assets = await caches.open(assetCache);
  const kept = await assets.keys();
  const gone = kept.filter((request) => !build.assets.includes(new URL(request.url).pathname));
  await Promise.all([...old.map((name) => caches.delete(name)), ...gone.map((request) => assets.delete(request))]);
  await worker.clients.claim();
}

async function hear(message: { type?: string; urls?: string[] }): Promise<void> {
  if (message?.type === 'take-over') await worker.skipWaiting();
  if (message?.type === 'keep' && Array.isArray(message.urls)) {
    const paths = message.urls.map((url) => new URL(url, worker.location.origin).pathname);
    await keepMissing(
      await caches.open(assetCache),
      paths.filter((path) => build.assets.includes(path)),
    );
  }
}

async function keepMissing(cache: Cache, paths: string[]): Promise<void> {
  const known = await Promise.all(paths.map((path) => cache.match(path)));
  await cache.addAll(paths.filter((_path, index) => !known[index]));
}

/** A store that has not answered after this is left alone while the network is asked. */
const patience = 1_500;
const tired = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), patience));

/** The page gets a file as it comes; keeping it goes on beside, for a store that is slow, full or broken must not hold up a page. */
async function assetFirstFromCache(request: Request, meanwhile: (keeping: Promise<void>) => void): Promise<Response> {
  const { response, isKept } = await fromStore(caches.match(request.url), request);
  if (!isKept && response.ok) meanwhile(keep(request.url, response.clone()).catch(() => undefined));
  return response;
}

/** What is kept, if the store says so in time; else what the network gives, and where that gives nothing, whatever the store finds in the end. */
async function fromStore(search: Promise<Response | undefined>, request: Request): Promise<{ response: Response; isKept: boolean }> {
  const looking = search.catch(() => undefined);
  const kept = await Promise.race([looking, tired()]);
  if (kept) return { response: kept, isKept: true };
  try {
    return { response: await fetch(request), isKept: false };
  } catch (error) {
    const late = await looking;
    if (late) return { response: late, isKept: true };
    throw error;
  }
}

async function keep(url: string, response: Response): Promise<void> {
  await (await caches.open(assetCache)).put(url, response);
}

/** The page itself is the same shell everywhere, so any of them stands in when the network does not answer. */
async function pageFirstFromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('/', { cacheName: shellCache })) ?? Response.error();
  }
}

async function fromShell(request: Request, pathname: string): Promise<Response> {
  return (await fromStore(caches.match(pathname, { cacheName: shellCache }), request)).response;
}

export {};
