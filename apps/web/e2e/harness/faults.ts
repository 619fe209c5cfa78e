import type { BrowserContext } from 'playwright-core';

// What a cut line does to requests is the browser's news, not a fault of the page.
const lineIsCut = /net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED|NETWORK_CHANGED)|WebSocket connection to/;

/** Collects what no visit may bring: errors in the console, thrown errors, answers of 500 and above. */
export function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !lineIsCut.test(message.text())) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`${thrown.page()?.url()}: ${thrown.error().stack}`));
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  return faults;
}
