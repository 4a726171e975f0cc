import type { Database } from './database';

/** Keeps rows that cannot be decoded as they are, before others are written in their place. */
export async function setAside(
  quarantine: Database['quarantine'],
  table: string,
  rows: readonly (readonly [key: unknown, row: unknown])[],
): Promise<void> {
  if (rows.length > 0) await quarantine.bulkAdd(rows.map(([key, row]) => ({ table, key, row })));
}
