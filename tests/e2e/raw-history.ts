import type { Page } from '@playwright/test';
import { offering, anOffer, aReading } from '../unit/core/history/a-reading';

interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** A value the extension keeps outside of its database. */
export function storedOutside(desk: Page, key: string): Promise<unknown> {
  return desk.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** Ids of all readings in the database, wherever it lives, read without the product's own code. */
export function idsStored(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const { historyPlace } = await chrome.storage.local.get('historyPlace');
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const place =
      typeof historyPlace === 'string' ? (await storageBuckets.open(historyPlace)).indexedDB : indexedDB;
    return new Promise<string[]>((resolve, reject) => {
      const opening = place.open('fenqi');
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const transaction = database.transaction(['shelves', 'log', 'readings']);
        const [tails, packs, inbox] = ['shelves', 'log', 'readings'].map((name) =>
          transaction.objectStore(name).getAll(),
        );
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Unreadable.')));
        transaction.addEventListener('complete', () => {
          database.close();
          const columns = [
            ...((tails?.result ?? []) as { tail?: { ids: Uint8Array } }[]).flatMap(({ tail }) => tail ?? []),
            ...((packs?.result ?? []) as { ids: Uint8Array }[]),
          ];
          const ids = columns.flatMap(({ ids: bytes }) =>
            Array.from({ length: bytes.length / 8 }, (_, i) =>
              [...bytes.subarray(i * 8, i * 8 + 8)]
                .map((byte) => byte.toString(16).padStart(2, '0'))
                .join(''),
            ),
          );
          resolve([...ids, ...((inbox?.result ?? []) as { id: string }[]).map(({ id }) => id)]);
        });
      });
    });
  });
}

/** Puts readings where those of older versions wait to be taken into the log. */
export function writeInbox(desk: Page, count: number): Promise<void> {
  const { work: _, ...shown } = offering(anOffer('huabei'));
  const { work: __, ...gone } = aReading();
  return desk.evaluate(
    async ([many, readings]) =>
      new Promise<void>((resolve, reject) => {
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
              // Texts of their own, so that there is something to damage.
              reading: { ...readings[n % 2], methods: [`way ${n}`] },
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
