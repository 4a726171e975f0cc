/** The same values, with how many there were so far told now and then. Throws what `signal` says when aborted. */
export async function* withProgress<T>(
  values: AsyncIterable<T>,
  signal: AbortSignal,
  onCount: (count: number) => void,
): AsyncGenerator<T> {
  let count = 0;
  for await (const value of values) {
    if (count % 500 === 0) {
      signal.throwIfAborted();
      onCount(count);
    }
    count += 1;
    yield value;
  }
  onCount(count);
}
