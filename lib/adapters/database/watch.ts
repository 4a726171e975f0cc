import { liveQuery } from 'dexie';
import { whenOpen, withDatabase } from './connection';
import type { Database } from './database';

/** Called with a fresh value each time it changes; `onError` with the failure of a query. */
export interface Watcher<T> {
  (onValue: (value: T) => void, onError?: (error: unknown) => void): () => void;
}

/**
 * Runs a query now and again whenever another context writes what it read. Returns the function that stops it.
 * `onError` gets what even a second try could not do; the query keeps listening after it.
 */
export function watch<T>(
  query: (database: Database) => PromiseLike<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void = surface,
): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  // Opened first: a query follows only what it asks for without waiting on anything but the database.
  const start = async (): Promise<void> => {
    await whenOpen();
    if (stopped) return;
    const subscription = liveQuery(async () => withDatabase(query)).subscribe({
      next: onValue,
      error: onError,
    });
    stop = () => subscription.unsubscribe();
  };
  start().catch(onError);
  return () => {
    stopped = true;
    stop();
  };
}

/** An error nobody handles is shown with the extension's errors, where it can be copied from. */
function surface(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
