/** Takes every step of a computation and returns what it ends with. */
export async function runToEnd<Result>(steps: Generator<unknown, Result> | AsyncGenerator<unknown, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}
