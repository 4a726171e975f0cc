import type { RecordedReading } from '@/lib/core/history/record';
import type { Item, KeptReading } from '@/lib/core/reading/reading';
import { blindPage, pageOf } from './page-of';
import type { Form, View } from './page-of';
import { seeded } from './random';
import type { Random } from './random';
import { DAY, follow, HOUR, MINUTE } from './timeline';
import { CHEAPEST, trueStores } from './true-store';
import type { TrueStore } from './true-store';

/** One store for one account: what was true, and what was seen of it, in order of time. */
export interface SimulatedStore {
  readonly truth: TrueStore;
  readonly records: readonly RecordedReading[];
}

export const BEGIN = Date.parse('2026-01-01T00:00:00.000Z');
export const END = BEGIN + 365 * DAY;
const TOTALS = [2999, 899];
const BLIND = ['blocked', 'signed-out', 'error-page', 'still-loading', 'no-payment-area'] as const;

/**
 * A year of `many` readings in 40 series (and those of their items). The same seed gives the same year. Equal pages
 * share one `reading` object, so that a million readings fit into memory.
 */
export function simulateYear(many = 200_000, seed = 1): readonly SimulatedStore[] {
  const random = seeded(seed);
  const stores = trueStores(random, BEGIN, END);
  const each = Math.floor(many / stores.length);
  return stores.map((truth, index) => {
    const share = index === 0 ? many - each * (stores.length - 1) : each;
    return { truth, records: visits(random, truth, times(random, share)) };
  });
}

/** Visits in bursts, with hours and days between; whole seconds, some of them twice. */
function times(random: Random, many: number): number[] {
  const gaps = Array.from({ length: many }, () => {
    const luck = random.next();
    if (luck < 0.8) return random.whole(1, 12) * MINUTE;
    return luck < 0.99 ? random.whole(1, 6) * HOUR : random.wait(3 * DAY);
  });
  const scale = (END - BEGIN) / gaps.reduce((sum, gap) => sum + gap, 0);
  let at = BEGIN;
  return gaps.map((gap) => Math.floor((at += gap * scale) / 1000) * 1000);
}

function visits(random: Random, truth: TrueStore, at: readonly number[]): RecordedReading[] {
  const { store, account, items } = truth;
  const providers = truth.providers.map((one) => ({
    ...one,
    statusAt: follow(one.status),
    termsAt: follow(one.terms),
  }));
  const priceAt = items.map(({ price }) => follow(price));
  const pages = new Map<string, KeptReading>();
  const once = (key: string, make: () => KeptReading): KeptReading => {
    const page = pages.get(key) ?? make();
    pages.set(key, page);
    return page;
  };
  const pageAt = (time: number): KeptReading => {
    const luck = random.next();
    const mobile = random.chance(0.25);
    const product = !mobile && random.chance(0.6);
    const which = random.whole(0, product ? items.length - 1 : mobile ? 0 : TOTALS.length - 1);
    const priced = items[which]?.price[priceAt[which]?.(time) ?? 0]?.is ?? 0;
    const price = product ? priced : (TOTALS[which] ?? 0);
    const bought: Item = {
      id: product ? (items[which]?.id ?? null) : null,
      name: product ? '商品' : null,
      price: { amount: price.toFixed(2), currency: 'CNY' },
    };
    const view: View = {
      kind: product ? 'product' : 'checkout',
      host: `${mobile ? 'm' : 'www'}.${store}`,
      store,
      item: luck < 0.08 ? null : bought,
    };
    const place = `${view.host} ${view.kind} ${which} ${price}`;
    if (luck < 0.12) {
      const because = random.pick(BLIND);
      return once(`${place} ${because} ${view.item === null}`, () => blindPage(view, because));
    }
    const form: Form = luck < 0.3 ? 'bare' : luck < 0.35 ? 'teaser' : 'full';
    // The mobile checkout never lists the first provider; what is cheap is offered by none.
    const here = price < CHEAPEST ? [] : providers.slice(mobile ? 1 : 0);
    const state = here.map(({ statusAt, termsAt }) => [statusAt(time), termsAt(time)] as const);
    return once(`${place} ${form} ${state.join(' ')}`, () =>
      pageOf(
        view,
        form,
        here.flatMap(({ provider, status, terms }, index) => {
          const [s = 0, t = 0] = state[index] ?? [];
          const [is, said] = [status[s]?.is, terms[t]?.is];
          return is && said ? [{ provider, is, terms: said }] : [];
        }),
      ),
    );
  };
  return at.map((time) => ({
    id: random.id(),
    at: new Date(time).toISOString(),
    demo: false,
    account,
    reading: pageAt(time),
  }));
}
