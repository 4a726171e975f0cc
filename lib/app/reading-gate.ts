import { takeToken } from './rate-limit';
import type { Bucket } from './rate-limit';

const PER_TAB = { burst: 30, perMinute: 30 };
const PER_STORE = { burst: 120, perMinute: 60 };
const MAX_BUCKETS = 500;

/** A page changed faster than its history may grow. Its reader keeps the last state and sends it again. */
export class TooManyReadings extends Error {
  override readonly name = 'TooManyReadings';
  constructor(wait: number) {
    super(`This page sent too many readings. Send the latest again in ${Math.ceil(wait / 1000)} seconds.`);
  }
}

/**
 * Keeps a page from growing the history without bound. Held in memory only: a page that sends this often keeps
 * the worker, and with it the buckets, alive.
 */
export function createReadingGate(): (tab: number, store: string, now: number) => void {
  const buckets = new Map<string, Bucket>();
  return (tab, store, now) => {
    const keys = [[`tab ${tab}`, PER_TAB] as const, [`store ${store}`, PER_STORE] as const];
    const taken = keys.map(([key, allowance]) => [key, takeToken(buckets.get(key), allowance, now)] as const);
    const waits = taken.flatMap(([, result]) => ('wait' in result ? [result.wait] : []));
    if (waits.length > 0) throw new TooManyReadings(Math.max(...waits));
    for (const [key, result] of taken) if ('bucket' in result) buckets.set(key, result.bucket);
    for (const key of [...buckets.keys()].slice(0, Math.max(0, buckets.size - MAX_BUCKETS)))
      buckets.delete(key);
  };
}
