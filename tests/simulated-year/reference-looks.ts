import type { RecordedReading } from '@/lib/core/history/record';
import type { KeptReading } from '@/lib/core/reading/reading';

/** What one reading says of one series, as the definitions have it. */
export interface Observation {
  readonly record: RecordedReading;
  readonly at: string;
  readonly status: 'offered' | 'disabled' | 'absent' | 'unknown';
  readonly reason: string | null;
}

/**
 * The plain model: every reading of one store in order of time, asked provider by provider what it says, from lists of
 * all that was seen before. Nothing is folded, forgotten or packed. By series: "any|huabei", "item:sku-1|huabei".
 */
export function referenceLooks(records: readonly RecordedReading[]): Map<string, Observation[]> {
  const looks = new Map<string, Observation[]>();
  const seenFrom = new Set<string>();
  const known = new Set<string>();
  const pricesOffered = new Map<string, number[]>();
  const add = (
    series: string,
    record: RecordedReading,
    status: Observation['status'],
    reason: string | null,
  ) => {
    const list = looks.get(series) ?? [];
    looks.set(series, list);
    list.push({ record, at: record.at, status, reason });
  };
  for (const record of inTime(records)) {
    const { reading } = record;
    const item = reading.item?.id ?? null;
    const side = `${reading.page.kind} ${new URL(reading.page.url).host}`;
    const price = reading.item?.price ? Number(reading.item.price.amount) : null;
    const shelves = item === null ? ['any'] : ['any', `item:${item}`];
    const here = new Map(reading.offers.map((offer) => [offer.provider, offer]));
    for (const provider of here.keys()) known.add(provider);
    for (const provider of known) {
      const offer = here.get(provider);
      // Whether it spoke for the store was settled by what was seen before this reading.
      const spokeBefore = looks.has(`item:${item ?? ''}|${provider}`);
      const prices = pricesOffered.get(`${provider} ${side}`) ?? [];
      const amongPrices = price !== null && price >= Math.min(...prices) && price <= Math.max(...prices);
      for (const shelf of shelves) {
        const series = `${shelf}|${provider}`;
        if (offer) add(series, record, offer.status, offer.reason?.class ?? null);
        else if (!looks.has(series)) continue;
        else if (reading.status === 'unknown') add(series, record, 'unknown', null);
        else if (!showsArea(reading) || !seenFrom.has(`${series} ${side}`)) continue;
        else if (shelf !== 'any' || item === null || spokeBefore || amongPrices)
          add(series, record, 'absent', null);
        if (offer) seenFrom.add(`${series} ${side}`);
      }
      if (offer?.status === 'offered' && price !== null)
        pricesOffered.set(`${provider} ${side}`, [...new Set([...prices, price])]);
    }
  }
  return looks;
}

export function inTime(records: readonly RecordedReading[]): RecordedReading[] {
  const place = ({ at, id }: RecordedReading) => `${at} ${id}`;
  return records.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

function showsArea({ status, because }: KeptReading): boolean {
  return (
    status === 'offered' || status === 'disabled' || because === 'not-listed' || because === 'slot-empty'
  );
}
