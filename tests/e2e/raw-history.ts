import type { Page } from '@playwright/test';
import { ID_BYTES, readId } from '@/lib/adapters/database/id-bytes';
import { unpackLog } from '@/lib/adapters/database/log-pack';
import type { LogPack } from '@/lib/adapters/database/log-pack';
import type { Pack } from '@/lib/adapters/database/pack-codec';
import { offering, anOffer, aReading } from '../unit/core/history/a-reading';

interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** A value the extension keeps outside of its database. */
export function storedOutside(desk: Page, key: string): Promise<unknown> {
  return desk.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** Ids of all readings in the database, wherever it lives, read past the product's queries. */
export async function idsStored(desk: Page): Promise<string[]> {
  const { tails, packs, inbox } = await desk.evaluate(async () => {
    const { historyPlace } = await chrome.storage.local.get('historyPlace');
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const place =
      typeof historyPlace === 'string' ? (await storageBuckets.open(historyPlace)).indexedDB : indexedDB;
    const rows = await new Promise<unknown[][]>((resolve, reject) => {
      const opening = place.open('fenqi');
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const transaction = database.transaction(['shelves', 'log', 'readings']);
        const asked = ['shelves', 'log', 'readings'].map((name) => transaction.objectStore(name).getAll());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Unreadable.')));
        transaction.addEventListener('complete', () => {
          database.close();
          resolve(asked.map(({ result }) => result as unknown[]));
        });
      });
    });
    const [shelves = [], log = [], waiting = []] = rows;
    return {
      tails: (shelves as { tail?: Pack }[]).flatMap(({ tail }) => (tail ? [[...tail.ids]] : [])),
      packs: (log as LogPack[]).map((one) => ({ ...one, columns: [...one.columns] })),
      inbox: (waiting as { id: string }[]).map(({ id }) => id),
    };
  });
  const logged = packs.flatMap((one) => unpackLog({ ...one, columns: Uint8Array.from(one.columns) }) ?? []);
  const inTails = tails.flatMap((bytes) =>
    Array.from({ length: bytes.length / ID_BYTES }, (_, i) => readId(Uint8Array.from(bytes), i)),
  );
  return [...inTails, ...logged.map(({ id }) => id), ...inbox];
}

/** Puts readings where those of older versions wait to be taken into the log. */
export function writeInbox(desk: Page, count: number): Promise<void> {
  const { work: _, ...shown } = offering(anOffer('huabei'));
  const { work: __, ...gone } = aReading();
  return desk.evaluate(
    async ([many, readings]) =>
      new Promise<void>((resolve, reject) => {
        const noise = () =>
          [...crypto.getRandomValues(new Uint8Array(90))].map((byte) => byte.toString(16)).join('');
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('readings', 'readwrite', { durability: 'strict' });
          for (let n = 0; n < many; n += 1)
            transaction.objectStore('readings').put({
              id: (0xabc0_0000 + n).toString(16).padStart(16, '0'),
              at: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
              demo: false,
              account: 'unknown',
              // Texts of their own that no compression makes small, so that there is something to damage.
              reading: { ...readings[n % 2], methods: [`way ${n}`, noise()] },
            });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    [count, [shown, gone]] as const,
  );
}
