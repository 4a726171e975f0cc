/** Longest stretch of main-thread work in a page before the page gets its turn. */
const SLICE_MS = 4;
/** Steps between looks at the clock. */
const STRIDE = 16;

/** Runs a generator to its end in slices; `milliseconds` counts the work alone, not the waiting. */
export async function inSlices<T>(work: Generator<void, T>): Promise<{ value: T; milliseconds: number }> {
  let milliseconds = 0;
  let started = performance.now();
  for (let step = 1; ; step += 1) {
    const { done, value } = work.next();
    if (done) return { value, milliseconds: milliseconds + performance.now() - started };
    if (step % STRIDE === 0 && performance.now() - started > SLICE_MS) {
      milliseconds += performance.now() - started;
      await nextTurn();
      started = performance.now();
    }
  }
}

/** `scheduler.yield` where the browser has it: the rest of our work comes before other queued work, not before input. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
