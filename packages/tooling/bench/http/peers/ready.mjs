/** Tells who started this process that it answers, and ends with it. */
export function tellReady() {
  process.on('disconnect', () => process.exit());
  process.send?.({ ready: true });
}
