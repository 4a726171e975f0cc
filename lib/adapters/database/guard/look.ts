import type { Counts, Look } from '../../../app/ports/guard';
import { NAME } from '../connection';
import { currentPlace } from '../place';
import { openRaw } from './open-raw';
import { answerOf, rowsOf } from './raw-rows';

/** Dexie counts versions in tens. */
const VERSION_STEP = 10;
/** Since this version readings are packed; before it each was a row, sample readings in a shelf of their own. */
const PACKED = 4;

/**
 * The database as it lies there, whatever its version, told without creating, upgrading or writing anything. Reads a
 * row a store, and what waits in the inbox.
 */
export async function lookAtHistory(): Promise<Look> {
  let database: IDBDatabase | null = null;
  try {
    database = await openRaw(await currentPlace(), NAME);
    if (!database) return { kind: 'none' };
    const schema = database.version / VERSION_STEP;
    const [id, readings, rules, watches] = [
      await idOf(database),
      schema < PACKED ? await oldReadings(database) : await packedReadings(database),
      await countOf(database, 'localRules'),
      await countOf(database, 'watchLog'),
    ];
    return { kind: 'there', id, counts: { readings, rules, watches }, schema };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.name : 'UnknownError' };
  } finally {
    database?.close();
  }
}

async function idOf(database: IDBDatabase): Promise<string | null> {
  if (!database.objectStoreNames.contains('meta')) return null;
  const row: unknown = await answerOf(database.transaction('meta').objectStore('meta').get('id'));
  const id = typeof row === 'object' && row !== null && 'value' in row ? row.value : null;
  return typeof id === 'string' ? id : null;
}

/** Sample readings are under a prefix of their own and not counted. */
async function oldReadings(database: IDBDatabase): Promise<Counts['readings']> {
  const all = await countOf(database, 'readings');
  if (all === 0) return 0;
  const sample = IDBKeyRange.bound(['demo|'], ['demo|\uffff']);
  const byShelf = database.transaction('readings').objectStore('readings').index('[shelf+at]');
  return all - (await answerOf(byShelf.count(sample)));
}

interface Shelf {
  readonly demo?: boolean;
  readonly item?: string | null;
  readonly readings?: number;
}

async function packedReadings(database: IDBDatabase): Promise<Counts['readings']> {
  let sum = 0;
  for await (const { demo, item, readings } of rowsOf<Shelf>(database, 'shelves'))
    if (demo !== true && item === null && typeof readings === 'number') sum += readings;
  for await (const { demo } of rowsOf<{ readonly demo?: boolean }>(database, 'readings'))
    if (demo !== true) sum += 1;
  return sum;
}

async function countOf(database: IDBDatabase, store: string): Promise<number> {
  if (!database.objectStoreNames.contains(store)) return 0;
  return answerOf(database.transaction(store).objectStore(store).count());
}
