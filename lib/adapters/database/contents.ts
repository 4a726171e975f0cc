import { Dexie } from 'dexie';
import { canonicalJson } from '../../core/history/canonical-json';
import { contentHash } from '../../core/history/content-hash';
import type { RecordedReading } from '../../core/history/record';
import type { KeptReading } from '../../core/reading/reading';
import { packText, textOf } from './content-text';
import type { Database } from './database';
import type { ContentRow } from './rows';

/**
 * Keeps what readings of one shelf showed, each text once, and tells under what name by reading id. Two texts of
 * equal hash get names of their own. Call it in the transaction that adds the readings.
 */
export async function keepContents(
  { contents }: Database,
  shelf: string,
  readings: readonly RecordedReading[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const idsByText = new Map<string, string[]>();
  for (const { id, reading } of readings) {
    const text = canonicalJson(reading);
    const ids = idsByText.get(text);
    if (ids) ids.push(id);
    else idsByText.set(text, [id]);
  }
  let open = [...idsByText.keys()].map((text) => ({ text, hash: contentHash(text) }));
  for (let n = 0; open.length > 0; n += 1) {
    const asked = open.map(({ text, hash }) => ({ text, hash: n === 0 ? hash : `${hash}-${n}` }));
    const there = await contents.bulkGet(asked.map(({ hash }) => [shelf, hash]));
    const kept = new Map(there.flatMap((row) => (row ? [[row.hash, textOf(row)]] : [])));
    const added: ContentRow[] = [];
    for (const { text, hash } of asked) {
      if (!kept.has(hash)) {
        kept.set(hash, text);
        added.push({ shelf, hash, text: packText(text) });
      }
      if (kept.get(hash) === text) for (const id of idsByText.get(text) ?? []) names.set(id, hash);
    }
    if (added.length > 0) await contents.bulkAdd(added);
    open = open.filter((_, i) => kept.get(asked[i]?.hash ?? '') !== asked[i]?.text);
  }
  return names;
}

/** What readings of a shelf showed, by name; a text that is lost or damaged is left out. Without `names`, all. */
export async function loadContents(
  { contents }: Database,
  shelf: string,
  names?: Iterable<string>,
): Promise<Map<string, KeptReading>> {
  const rows = names
    ? await contents.bulkGet([...new Set(names)].map((hash) => [shelf, hash]))
    : await contents.where(':id').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]).toArray();
  const readings = new Map<string, KeptReading>();
  for (const row of rows) {
    const reading = row && readContent(row);
    if (reading) readings.set(row.hash, reading);
  }
  return readings;
}

/** Null when the text is no reading. */
export function readContent(row: ContentRow): KeptReading | null {
  try {
    const reading: unknown = JSON.parse(textOf(row) ?? '');
    return isKeptReading(reading) ? reading : null;
  } catch {
    return null;
  }
}

/** True as far as the history relies on it: what came in was validated, so only damage makes it false. */
export function isKeptReading(value: unknown): value is KeptReading {
  const { status, page, offers, notices, methods } = (value ?? {}) as Partial<KeptReading>;
  return (
    typeof status === 'string' &&
    typeof page?.store === 'string' &&
    URL.canParse(page.url) &&
    [offers, notices, methods].every(Array.isArray)
  );
}
