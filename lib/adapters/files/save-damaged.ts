import { withDatabase } from '../database/connection';

/** Saves the records that could not be read as a file, as they lie there, for whoever can still make sense of them. */
export async function saveDamaged(): Promise<void> {
  const rows = await withDatabase((database) => database.table('quarantine').toArray());
  const text = JSON.stringify({ fenqi: 'damaged-records', rows }, plainly, 1);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'fenqi-radar-damaged.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Packed columns as lists of numbers. */
function plainly(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && 'length' in value ? Array.from(value as Uint8Array) : value;
}
