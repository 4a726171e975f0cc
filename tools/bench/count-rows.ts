/** What a piece of work asked of IndexedDB. */
export interface RowCounts {
  /** Rows handed out, with their values. */
  read: number;
  /** Keys handed out without values, and rows only counted. */
  keys: number;
  /** Rows put, added or deleted one by one. */
  written: number;
  requests: number;
}

/**
 * Counts rows while the work runs, by standing in front of IndexedDB's own functions. Only one at a time, and nothing
 * else may use the database meanwhile.
 */
export async function countRows<T>(work: () => Promise<T>): Promise<RowCounts & { readonly value: T }> {
  const counts: RowCounts = { read: 0, keys: 0, written: 0, requests: 0 };
  const restore = [
    ...stand(IDBObjectStore.prototype, ['get', 'getAll', 'openCursor'], counts, 'read'),
    ...stand(IDBIndex.prototype, ['get', 'getAll', 'openCursor'], counts, 'read'),
    ...stand(IDBObjectStore.prototype, ['getAllKeys', 'openKeyCursor', 'count'], counts, 'keys'),
    ...stand(IDBIndex.prototype, ['getAllKeys', 'openKeyCursor', 'count'], counts, 'keys'),
    ...stand(IDBObjectStore.prototype, ['put', 'add', 'delete'], counts, 'written'),
  ];
  try {
    return { value: await work(), ...counts };
  } finally {
    for (const undo of restore) undo();
  }
}

function stand(
  prototype: object,
  methods: readonly string[],
  counts: RowCounts,
  kind: 'read' | 'keys' | 'written',
): (() => void)[] {
  return methods.map((method) => {
    const original: unknown = Reflect.get(prototype, method);
    if (typeof original !== 'function') return () => undefined;
    Reflect.set(prototype, method, function count(this: unknown, ...values: unknown[]) {
      const request = Reflect.apply(original, this, values) as IDBRequest<unknown>;
      counts.requests += 1;
      if (kind === 'written') counts.written += 1;
      else request.addEventListener('success', () => (counts[kind] += rowsIn(request.result)));
      return request;
    });
    return () => Reflect.set(prototype, method, original);
  });
}

/** A cursor fires once a row, and once more without one at its end. */
function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  if (typeof result === 'number') return result;
  return result === undefined || result === null ? 0 : 1;
}
