import type { Page } from '@playwright/test';
import { textOf } from '@/lib/adapters/database/content-text';
import { unpackLog } from '@/lib/adapters/database/log-pack';
import type { LogPack } from '@/lib/adapters/database/log-pack';
import { unpack } from '@/lib/adapters/database/pack-codec';
import type { Pack } from '@/lib/adapters/database/pack-codec';
import type { ContentRow } from '@/lib/adapters/database/rows';
import type { RecordedReading } from '@/lib/core/history/record';
import type { ShelfHistory } from '@/lib/core/history/series-history';
import type { Span } from '@/lib/core/history/span';
import type { KeptReading } from '@/lib/core/reading/reading';

interface Stored {
  /** In order of time, a store after another. */
  readonly readings: (RecordedReading & { readonly shelf: string })[];
  /** What goes on, over all items; and what is over, as it is packed. */
  readonly spans: Span[];
  readonly over: unknown[];
  /** Rows in each table of the history. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Bytes and numbers leave the page as lists. */
type Listed<T> = { readonly [K in keyof T]: T[K] extends ArrayLike<number> ? number[] : T[K] };
type ShelfAsStored = {
  readonly key: string;
  readonly account: string;
  readonly demo: boolean;
  readonly history: ShelfHistory;
  readonly tail?: Listed<Pack>;
};

/** Everything in the extension's database, read past the product's queries. `desk` is an extension page. */
export async function stored(desk: Page): Promise<Stored> {
  const all = await rowsOf(desk);
  const rows = Object.fromEntries(Object.entries(all).map(([table, found]) => [table, found.length]));
  const shelves = (all['shelves'] ?? []) as ShelfAsStored[];
  const log = (all['log'] ?? []) as (Listed<LogPack> & { shelf: string })[];
  const contents = (all['contents'] ?? []) as Listed<ContentRow>[];
  const past = (all['past'] ?? []) as { times: number[] }[];
  const texts = new Map(
    contents.map((row) => [
      `${row.shelf} ${row.hash}`,
      textOf({ ...row, text: Uint8Array.from(row.text) }) ?? 'null',
    ]),
  );
  const readings = shelves.flatMap(({ key, account, demo, tail }) => {
    const packs = log.filter(({ shelf }) => shelf === key);
    const sightings = [
      ...packs.flatMap((one) => unpackLog({ ...one, columns: Uint8Array.from(one.columns) }) ?? []),
      ...(tail ? (unpack(inBytes(tail)) ?? []) : []),
    ];
    return sightings.map(({ at, id, content }) => ({
      shelf: key,
      id,
      at: new Date(at).toISOString(),
      demo,
      account,
      reading: JSON.parse(texts.get(`${key} ${content}`) ?? 'null') as KeptReading,
    }));
  });
  const spans = shelves
    .flatMap(({ tail, history }) => (tail ? history.series : []))
    .map(({ key: series, current }) => ({ series, ...current }))
    .toSorted((a, b) => (a.series < b.series ? -1 : 1));
  return { readings, spans, over: past.flatMap(({ times }) => times), rows };
}

function inBytes({ offsets, content, ids, ...rest }: Listed<Pack>): Pack {
  return {
    ...rest,
    offsets: Float64Array.from(offsets),
    content: Uint16Array.from(content),
    ids: Uint8Array.from(ids),
  };
}

function rowsOf(desk: Page): Promise<Record<string, unknown[]>> {
  return desk.evaluate(async () => {
    const tables = ['shelves', 'log', 'contents', 'past', 'days', 'ruleCounts', 'readings', 'quarantine'];
    const there = (await indexedDB.databases()).some(({ name }) => name === 'fenqi');
    if (!there) return {};
    const all = await new Promise<Record<string, object[]>>((resolve, reject) => {
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
    const listed = (value: unknown): unknown =>
      ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
    const plain = (row: object): object =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          key === 'tail' ? plain(value as object) : listed(value),
        ]),
      );
    return Object.fromEntries(Object.entries(all).map(([table, rows]) => [table, rows.map(plain)]));
  });
}
