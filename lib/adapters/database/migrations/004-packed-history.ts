import type { Transaction } from 'dexie';
import type { Migration } from './migration';

/** A reading as versions 1 to 3 kept it: under a UUID, with its shelf and with what it cost to take. */
interface OldRow {
  readonly id: string;
  readonly at: string;
  readonly demo: boolean;
  readonly account?: string;
  readonly reading: { readonly work?: unknown };
}

const ID = /^[0-9a-f]{16}$/;
const AT_ONCE = 500;

/**
 * The log packed by month, texts of readings kept once, current state a row a shelf, and what is derived from the log
 * beside it. `readings` becomes the inbox: what waits to be taken into the log, the readings of before among it.
 */
export const packedHistory: Migration = {
  version: 4,
  stores: {
    readings: 'id',
    spans: null,
    series: null,
    shelves: 'key, anyOf, [itemOf+at]',
    log: '[shelf+month+part]',
    contents: '[shelf+hash]',
    past: '[shelf+month], anyMonth',
    days: 'day',
    trash: 'id',
    quarantine: '++id',
    meta: 'key',
  },
  async upgrade(transaction: Transaction) {
    const readings = transaction.table<OldRow, string>('readings');
    const old = await readings.toCollection().primaryKeys();
    const taken = new Set(old.filter((id) => ID.test(id)));
    for (let from = 0; from < old.length; from += AT_ONCE) {
      const keys = old.slice(from, from + AT_ONCE).filter((id) => !ID.test(id));
      const rows = await readings.bulkGet(keys);
      await readings.bulkAdd(
        rows.flatMap((row) => {
          if (!row) return [];
          const { id, at, demo, reading } = row;
          const { work: _, ...kept } = reading;
          return [{ id: shortId(id, demo, taken), at, demo, account: 'unknown', reading: kept }];
        }),
      );
      await readings.bulkDelete(keys);
    }
  },
};

/**
 * The first 16 hex digits of a UUID. Sample readings had theirs counted up in the last twelve; those, and a second
 * reading with the same beginning, get what is still free.
 */
function shortId(old: string, demo: boolean, taken: Set<string>): string {
  const digits = old.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  const wanted = demo ? `de30${digits.slice(-12)}` : digits.slice(0, 16);
  let id = wanted.padEnd(16, '0');
  for (let n = 1; taken.has(id); n += 1) id = `${n.toString(16).padStart(4, '0')}${id.slice(4)}`;
  taken.add(id);
  return id;
}
