import type { BrowserContext, ConsoleMessage } from 'playwright-core';

// What a cut line does to requests is the browser's news, not a fault of the page.
const lineIsCut = /net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED|NETWORK_CHANGED)|WebSocket connection to/;

// A link that is over, or a receipt that never was, is not found, which the browser reports and the page says.
const isKnownMiss = /\/api\/(confirm|answer|receipts)\//;

const isFault = (message: ConsoleMessage): boolean =>
  message.type() === 'error' &&
  !lineIsCut.test(message.text()) &&
  !(/ 404 /.test(message.text()) && isKnownMiss.test(message.location().url));

/** Collects what no visit may bring: errors in the console, thrown errors, answers of 500 and above. */
export function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isFault(message)) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`${thrown.page()?.url()}: ${thrown.error().stack}`));
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  return faults;
}
