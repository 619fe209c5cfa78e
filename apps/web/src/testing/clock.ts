const running = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** The calendar stands at this moment for every test of the file, while timers run: `standAt('2026-11-24T05:00:00Z')`. */
export function standAt(moment: string): void {
  beforeAll(() => jest.useFakeTimers({ now: new Date(moment), doNotFake: [...running] }));
  afterAll(() => jest.useRealTimers());
}
