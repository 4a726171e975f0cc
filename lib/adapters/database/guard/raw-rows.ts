/** Rows read at once: little enough memory, few enough trips. */
const AT_ONCE = 500;

/** The answer to a request of IndexedDB. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser cannot read the history.')),
    );
  });
}

/**
 * All rows of a store in order of its keys, some at a time, each some in a transaction of its own: what is written
 * meanwhile may be in or not. Nothing where there is no such store. `upTo` leaves out keys beyond it.
 */
export async function* rowsOf<T>(
  database: IDBDatabase,
  store: string,
  within?: IDBKeyRange,
): AsyncGenerator<T> {
  if (!database.objectStoreNames.contains(store)) return;
  let range = within ?? null;
  for (;;) {
    const rows = database.transaction(store).objectStore(store);
    const [values, keys] = await Promise.all([
      answerOf<T[]>(rows.getAll(range, AT_ONCE)),
      answerOf(rows.getAllKeys(range, AT_ONCE)),
    ]);
    yield* values;
    const last = keys.at(-1);
    if (last === undefined || values.length < AT_ONCE) return;
    range =
      within?.upper === undefined
        ? IDBKeyRange.lowerBound(last, true)
        : IDBKeyRange.bound(last, within.upper, true, within.upperOpen);
  }
}
