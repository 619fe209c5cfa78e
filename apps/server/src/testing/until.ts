/** What a look gives, as soon as it gives something; throws after eight seconds. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30))) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('It did not come.');
}
