import type { RecordedReading } from './record';

/**
 * Where a reading is kept: one shelf a store, demo readings on shelves of their own. Series of one shelf are
 * derived together, because what a page leaves out speaks about the providers seen there before.
 */
export function shelfOf(record: RecordedReading): string {
  return shelf(record.reading.page.store, record.demo);
}

export function shelf(store: string, demo: boolean): string {
  return (demo ? DEMO_PREFIX : '') + encodeURIComponent(store);
}

/** Keys of demo shelves and demo series begin with it; no other key can, because a store is encoded. */
export const DEMO_PREFIX = 'demo|';
