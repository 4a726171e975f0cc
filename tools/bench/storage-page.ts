import { withDatabase } from '../../lib/adapters/database/connection';
import { eachReading } from '../../lib/adapters/database/each-reading';
import { listDays, listSeries, stripsSince } from '../../lib/adapters/database/history-queries';
import { historyStore } from '../../lib/adapters/database/history-store';
import { seriesHistory } from '../../lib/adapters/database/series-queries';
import { shelfKey, UNKNOWN_ACCOUNT } from '../../lib/core/history/record';
import { countRows } from './count-rows';
import { END, storeName, storeReadings, STORES } from './seeded-history';

/** What runs in a page of the extension for `npm run bench -- history.`: the product's own code on the product's database. */

const DAY = 86_400_000;
const since = (days: number) => new Date(END - days * DAY).toISOString();
const SERIES = `${shelfKey({ store: storeName(7), account: UNKNOWN_ACCOUNT, item: null, demo: false })}|huabei`;

const QUERIES = {
  overview: () => listSeries(),
  strips90: () => stripsSince(since(90)),
  days90: () => listDays(since(90)),
  dashboard: () => Promise.all([listSeries(), stripsSince(since(90)), listDays(since(90))]),
  'one-series-year': () => seriesHistory(SERIES),
} as const;

/** Fills the database with the first stores of a history of so many readings. */
async function fill(count: number, stores = STORES): Promise<{ readings: number; milliseconds: number }> {
  const started = performance.now();
  let readings = 0;
  for (let store = 0; store < stores; store += 1)
    for (const batch of storeReadings(store, count / STORES, count / STORES))
      readings += await historyStore.appendMany(batch);
  return { readings, milliseconds: performance.now() - started };
}

/** Each query: rows it read, exactly, and the middle of its times after a first. */
async function query(
  rounds: number,
): Promise<Record<string, { rows: number; milliseconds: number; slow: number }>> {
  const figures: Record<string, { rows: number; milliseconds: number; slow: number }> = {};
  for (const [name, run] of Object.entries(QUERIES)) {
    const { read, keys } = await countRows<unknown>(run);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      await run();
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? NaN;
    figures[name] = { rows: read + keys, milliseconds: at(0.5), slow: at(0.9) };
  }
  return figures;
}

/** Appends one by one, in turns with raw adds of the same readings into a store of their own; per second, middle round. */
async function append(rounds: number, each: number): Promise<{ ours: number; raw: number; written: number }> {
  const raw = await openRaw();
  const [ours, theirs]: [number[], number[]] = [[], []];
  let written = 0;
  for (let round = 0; round < rounds; round += 1) {
    const batch = [...storeReadings(STORES + round, each, each)].flat();
    for (const record of batch.slice(0, 20)) await historyStore.append(record);
    const rest = batch.slice(20);
    const started = performance.now();
    for (const record of rest) await historyStore.append(record);
    ours.push((rest.length * 1000) / (performance.now() - started));
    const again = performance.now();
    for (const record of rest) await rawAdd(raw, record);
    theirs.push((rest.length * 1000) / (performance.now() - again));
    if (round === 0) {
      const last = rest.at(-1);
      const at = new Date(END + 1000).toISOString();
      if (last)
        written = (await countRows(() => historyStore.append({ ...last, id: 'ffffffffffffffff', at })))
          .written;
    }
  }
  raw.close();
  indexedDB.deleteDatabase('raw');
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  return { ours: middle(ours), raw: middle(theirs), written };
}

/** Reads everything once, as an export does. */
async function readAll(): Promise<{ readings: number; milliseconds: number }> {
  const started = performance.now();
  let readings = 0;
  for await (const record of eachReading()) readings += record.id.length > 0 ? 1 : 0;
  return { readings, milliseconds: performance.now() - started };
}

/** Rows of each table. */
function sizes(): Promise<Record<string, number>> {
  return withDatabase(async (database) => {
    const rows: Record<string, number> = {};
    for (const table of database.tables) rows[table.name] = await table.count();
    return rows;
  });
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('readings', { keyPath: 'id' }).createIndex('at', ['account', 'at']),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
  });
}

function rawAdd(raw: IDBDatabase, record: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = raw.transaction('readings', 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted.')));
    transaction.objectStore('readings').add(record);
  });
}

Object.assign(globalThis, { historyBench: { fill, query, append, readAll, sizes } });
