import { itemShelfOf } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import type { KeptReading } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering } from '../../core/history/a-reading';
import { anId } from './an-id';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** Numbers that look random and are the same each time (Park and Miller). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/** What a store shows: offered, greyed with words, gone, nothing told; of no item or of one of three. */
function page(n: number): KeptReading {
  const { work: _, ...kept } = pageAt(n % 29);
  const item = n % 4;
  if (item === 3) return kept;
  return { ...kept, item: { id: `item-${item}`, name: `Item ${item}`, price: null } };
}

function pageAt(n: number) {
  if (n < 18) return offering(anOffer('huabei'), anOffer('baitiao', {}, n < 12 ? [3, 6] : [3, 6, 12]));
  if (n < 22) return offering(anOffer('baitiao', { lender: n < 20 ? 'A' : 'B' }));
  if (n < 24)
    return offering(
      anOffer('huabei', { status: 'disabled', reason: { class: 'maintenance', text: '维护中' } }),
      anOffer('baitiao'),
    );
  return n < 26 ? aReading() : aReading({ status: 'unknown', because: 'blocked' });
}

/** Readings of one store over `days`, in order of time; some share their time with the one before. */
export function aYear(count: number, days: number, seed = 7, store = 'mi.com'): RecordedReading[] {
  const next = numbers(seed);
  let state = 0;
  return Array.from({ length: count }, (_, i) => {
    if (next() % 5 === 0) state = next() % 1000;
    const reading = page(state);
    const at = START + Math.floor(((i - (next() % 20 === 0 ? 1 : 0)) * days * DAY) / count);
    return {
      id: anId((next() * 65_536 + i).toString(16)),
      at: new Date(Math.max(START, at)).toISOString(),
      demo: false,
      account: 'unknown',
      reading: { ...reading, page: { ...reading.page, store } },
    };
  });
}

/** The readings in another order: most stay near their place, some move far. */
export function shuffled<T>(list: readonly T[], near: number, seed = 11): T[] {
  const next = numbers(seed);
  return list
    .map((one, i) => ({ one, place: i + (next() % 12 === 0 ? next() % list.length : next() % near) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

export const itemsIn = (readings: readonly RecordedReading[]) => new Set(readings.map(itemShelfOf));
