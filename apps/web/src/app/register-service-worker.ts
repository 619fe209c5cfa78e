/** A release that is fetched and waits for its turn. */
type Waiting = ServiceWorker | undefined;

let waiting: Waiting;
const listeners = new Set<() => void>();

export const waitingRelease = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): Waiting => waiting,
};

function announce(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  for (const listener of listeners) listener();
}

function watch(registration: ServiceWorkerRegistration): void {
  announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => next.state === 'installed' && announce(next));
  });
}

/** Code that this page has already fetched is kept too, so that the second visit needs no network for it. */
function keepWhatIsLoaded(registration: ServiceWorkerRegistration): void {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  registration.active?.postMessage({ type: 'keep', urls });
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registration) return;
  watch(registration);
  keepWhatIsLoaded(await navigator.serviceWorker.ready);
  setInterval(() => void registration.update().catch(() => undefined), 3_600_000);
}

/** Registers the worker once the page is up, so that it never competes with it, and looks for a new release every hour. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}

/** Lets the waiting release take over, and reloads once it has; where none waits, the page comes from the network anyway. */
export function loadWaitingRelease(): void {
  const reload = (): void => window.location.reload();
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage({ type: 'take-over' });
  } else reload();
}
