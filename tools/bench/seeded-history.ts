import type { RecordedReading } from '../../lib/core/history/record';
import type { KeptReading, Offer } from '../../lib/core/reading/reading';
import { EMPTY_PLAN } from '../../lib/core/plans/plan';

/** A history of 200 series in 50 stores over the year before `END`, the same on every machine. */
export const STORES = 50;
export const PROVIDERS = ['huabei', 'baitiao', 'card:cmb', 'mi-installments'] as const;
export const END = Date.UTC(2026, 10, 22, 12);
const YEAR = 365 * 86_400_000;
/**
 * So often a provider of a store goes away in a year, for a fiftieth of it each time, or less where it is seen too seldom
 * for that. With the same seen on its items that makes some 30,000 spans among a million sightings.
 */
const SUSPENSIONS = 12;
const BACK = 50;
const ITEMS = 4;

export const storeName = (store: number): string => `store-${String(store).padStart(2, '0')}.example.com`;

/** One store's readings in order of time, `count` of them, in batches of `atOnce`. */
export function* storeReadings(
  store: number,
  count: number,
  atOnce: number,
): Generator<readonly RecordedReading[]> {
  const next = numbers(1 + store);
  const states = PROVIDERS.map(() => 0);
  const [gone, back] = [Math.min(0.02, SUSPENSIONS / count), Math.min(0.2, BACK / count)];
  const pages = new Map<string, KeptReading>();
  for (let from = 0; from < count; from += atOnce) {
    const length = Math.min(atOnce, count - from);
    yield Array.from({ length }, (_, k): RecordedReading => {
      const i = from + k;
      states.forEach((state, p) => {
        if (next() / LIMIT < (state === 0 ? gone : back)) states[p] = state === 0 ? 1 + (next() % 2) : 0;
      });
      const item = next() % (2 * ITEMS);
      const step = YEAR / count;
      const at = END - YEAR + Math.floor(i * step + (next() / LIMIT) * step);
      return {
        id: hex(next()) + hex(next() ^ (i << 8)),
        at: new Date(at).toISOString(),
        demo: false,
        account: 'unknown',
        reading: page(pages, store, states, item < ITEMS ? item : null),
      };
    });
  }
}

/** A checkout that lists the store's providers as they stand; half of the pages name one of four items. */
function page(
  kept: Map<string, KeptReading>,
  store: number,
  states: readonly number[],
  item: number | null,
): KeptReading {
  const name = `${states.join('')} ${item}`;
  const there = kept.get(name);
  if (there) return there;
  const price = String(1999 + 500 * (item ?? 0));
  const offers = PROVIDERS.flatMap((provider, p) =>
    states[p] === 2 ? [] : [offer(provider, states[p] === 0, price)],
  );
  const open = offers.some(({ status }) => status === 'offered');
  const reading: KeptReading = {
    status: open ? 'offered' : offers.length > 0 ? 'disabled' : 'absent',
    because: offers.length > 0 ? null : 'not-listed',
    page: {
      url: `https://www.${storeName(store)}/pay/cashier`,
      store: storeName(store),
      kind: 'checkout',
      locale: 'zh-CN',
    },
    item:
      item === null
        ? null
        : {
            id: `10000${item}`,
            name: `示例手机 ${item} 12GB+256GB`,
            price: { amount: price, currency: 'CNY' },
          },
    offers,
    mentions: [],
    notices: [],
    methods: ['支付宝', '微信支付'],
    disclosure: null,
  };
  kept.set(name, reading);
  return reading;
}

function offer(provider: string, open: boolean, price: string): Offer {
  const plans = [3, 6, 12].map((count) => ({
    ...EMPTY_PLAN,
    count,
    each: (Number(price) / count + 8).toFixed(2),
    currency: 'CNY',
  }));
  return {
    provider,
    label: provider,
    status: open ? 'offered' : 'disabled',
    kind: 'installments',
    plans: open ? plans : [],
    limits: null,
    reason: open ? null : { class: 'maintenance', text: '系统维护中，请稍后再试' },
    lender: null,
    evidence: { text: `${provider} ¥${price} × 3期、6期、12期（含手续费）`, rule: 'generic/plan-sentence' },
  };
}

const LIMIT = 2_147_483_647;

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

/** Park and Miller's generator. */
function numbers(seed: number): () => number {
  let state = seed * 7919;
  return () => (state = (state * 48_271) % LIMIT);
}
