import type { Page } from '@playwright/test';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Span } from '@/lib/core/history/span';

interface Stored {
  readonly readings: (RecordedReading & { readonly shelf: string })[];
  readonly spans: Span[];
}

/** Everything in the extension's database, read without the product's own code. `desk` is an extension page. */
export function stored(desk: Page): Promise<Stored> {
  return desk.evaluate(async () => {
    const there = (await indexedDB.databases()).some(({ name }) => name === 'fenqi');
    if (!there) return { readings: [], spans: [] };
    return new Promise<Stored>((resolve, reject) => {
      const opening = indexedDB.open('fenqi');
      opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const transaction = database.transaction(['readings', 'spans']);
        const readings = transaction.objectStore('readings').getAll();
        const spans = transaction.objectStore('spans').getAll();
        transaction.addEventListener('complete', () => {
          database.close();
          resolve({ readings: readings.result, spans: spans.result });
        });
      });
    });
  });
}
