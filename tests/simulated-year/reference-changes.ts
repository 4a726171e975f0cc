import type { RecordedReading } from '@/lib/core/history/record';
import type { Offer } from '@/lib/core/reading/reading';
import { inTime } from './reference-looks';

export interface ReferenceChange {
  /** "any|huabei 24" and the like. */
  readonly series: string;
  readonly facet: string;
  readonly since: string;
  readonly by: string;
}

/**
 * What like pages state differently, from the whole list: for each series, place and facet the sequence of statements,
 * and every two in a row that differ.
 */
export function referenceChanges(records: readonly RecordedReading[]): ReferenceChange[] {
  const stated = new Map<string, { at: string; value: string }[]>();
  for (const { at, reading } of inTime(records)) {
    const side = `${reading.page.kind} ${new URL(reading.page.url).host}`;
    const item = reading.item?.id ?? null;
    const price = reading.item?.price?.amount ?? '';
    for (const offer of reading.offers) {
      const say = (series: string, place: string, facet: string, value: string | null) => {
        if (value === null) return;
        const key = [series, facet, place].join('\n');
        const before = stated.get(key);
        if (before) before.push({ at, value });
        else stated.set(key, [{ at, value }]);
      };
      const any = `any|${offer.provider}`;
      for (const [facet, value] of ofStore(offer)) say(any, side, facet, value);
      if (item === null)
        for (const [facet, value] of ofPlans(offer)) say(any, `${side} ${price}`, facet, value);
      else {
        const own = `item:${item}|${offer.provider}`;
        for (const [facet, value] of [...ofStore(offer), ...ofPlans(offer)]) say(own, side, facet, value);
        say(own, side, 'price', price);
        say(own, side, 'fee', cheapest(offer, price));
      }
    }
  }
  return [...stated].flatMap(([key, values]) => {
    const [series = '', facet = ''] = key.split('\n');
    return values.flatMap(({ at, value }, index) => {
      const before = values[index - 1];
      if (!before || before.value === value) return [];
      const change = { series, since: before.at, by: at };
      if (facet === 'rates')
        return ratesChanged(before.value, value).map((count) => ({ ...change, facet: `rate:${count}` }));
      // Another price has another fee.
      if (facet === 'fee' && before.value.split(' ')[1] !== value.split(' ')[1]) return [];
      return [{ ...change, facet }];
    });
  });
}

/** Counts that both state, with another rate. */
function ratesChanged(before: string, after: string): string[] {
  const stands = new Set(before.split(','));
  const counts = new Set(before.split(',').map((rate) => rate.split(' ')[0]));
  const changed = after.split(',').filter((rate) => !stands.has(rate));
  return changed.flatMap((rate) => rate.split(' ')[0] ?? []).filter((count) => counts.has(count));
}

function ofStore({ lender, limits }: Offer): [string, string | null][] {
  return [
    ['lender', lender],
    ['min', limits?.min ?? null],
    ['max', limits?.max ?? null],
  ];
}

function ofPlans({ status, plans }: Offer): [string, string | null][] {
  const real = status === 'offered' ? plans.filter(({ teaser }) => !teaser) : [];
  if (real.length === 0) return [];
  const rates = real.map((plan) => `${plan.count} ${plan.rate?.value ?? 'free'}`);
  return [
    ['counts', real.map(({ count }) => count).join(',')],
    ['rates', rates.join(',')],
  ];
}

/** In this year's pages a plan without a fee is free. */
function cheapest({ status, plans }: Offer, price: string): string | null {
  const fees = plans.filter(({ teaser }) => !teaser).map(({ feeTotal }) => Number(feeTotal ?? 0));
  return status === 'offered' && fees.length > 0 ? `${Math.min(...fees).toFixed(2)} ${price}` : null;
}
