import type { Page } from '@playwright/test';
import type { RecordedReading } from '@/lib/core/history/record';
import type { ShelfHistory } from '@/lib/core/history/series-history';
import type { Span } from '@/lib/core/history/span';

interface Stored {
  /** In order of time, a store after another. */
  readonly readings: (RecordedReading & { readonly shelf: string })[];
  /** What goes on, over all items; and what is over, as it is packed. */
  readonly spans: Span[];
  readonly over: unknown[];
  /** Rows in each table of the history. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A pack of the log as it lies in the database (lib/adapters/database/pack-codec.ts). */
interface Columns {
  readonly base: number;
  readonly offsets: Uint32Array | Float64Array;
  readonly content: Uint8Array | Uint16Array;
  readonly ids: Uint8Array;
  readonly contents: string[];
}

/** Everything in the extension's database, read without the product's own code. `desk` is an extension page. */
export function stored(desk: Page): Promise<Stored> {
  return desk.evaluate(async () => {
    const tables = ['shelves', 'log', 'contents', 'past', 'days', 'ruleCounts', 'readings', 'quarantine'];
    const there = (await indexedDB.databases()).some(({ name }) => name === 'fenqi');
    if (!there) return { readings: [], spans: [], over: [], rows: {} };
    const all = await new Promise<Record<string, unknown[]>>((resolve, reject) => {
      const opening = indexedDB.open('fenqi');
      opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const transaction = database.transaction(tables);
        const asked = tables.map((table) => transaction.objectStore(table).getAll());
        transaction.addEventListener('complete', () => {
          database.close();
          resolve(Object.fromEntries(tables.map((table, i) => [table, asked[i]?.result ?? []])));
        });
      });
    });
    const texts = new Map(
      (all['contents'] as { shelf: string; hash: string; text: Uint8Array }[]).map((row) => [
        `${row.shelf} ${row.hash}`,
        new TextDecoder().decode(row.text),
      ]),
    );
    type Shelf = { key: string; account: string; demo: boolean; history: ShelfHistory; tail?: Columns };
    const readings: Stored['readings'] = [];
    const spans: Span[] = [];
    const over = (all['past'] as { times: Float64Array }[]).flatMap((row) => [...row.times]);
    for (const { key, account, demo, history, tail } of all['shelves'] as Shelf[]) {
      if (!tail) continue;
      const packs = (all['log'] as (Columns & { shelf: string })[]).filter(({ shelf }) => shelf === key);
      for (const { base, offsets, content, ids, contents } of [...packs, tail])
        offsets.forEach((offset, i) => {
          const id = [...ids.subarray(i * 8, i * 8 + 8)].map((byte) => byte.toString(16).padStart(2, '0'));
          const text = texts.get(`${key} ${contents[content[i] ?? -1]}`) ?? 'null';
          const at = new Date(base + offset).toISOString();
          readings.push({ shelf: key, id: id.join(''), at, demo, account, reading: JSON.parse(text) });
        });
      spans.push(...history.series.map(({ key: series, current }) => ({ series, ...current })));
    }
    spans.sort((a, b) => (a.series < b.series ? -1 : 1));
    const rows = Object.fromEntries(Object.entries(all).map(([table, found]) => [table, found.length]));
    return { readings, spans, over, rows };
  });
}
