import type { Random } from './random';
import { between, DAY } from './timeline';
import type { Timeline } from './timeline';
import { trueProvider } from './true-provider';
import type { TrueProvider } from './true-provider';

/** An item's price in whole yuan over the year. */
export interface TrueItem {
  readonly id: string;
  readonly price: Timeline<number>;
}

/** What is true at one store for one account. */
export interface TrueStore {
  readonly store: string;
  readonly account: string;
  readonly providers: readonly TrueProvider[];
  /** The last is too cheap for any provider. */
  readonly items: readonly TrueItem[];
}

/** Below this no page offers installments, whatever minimum it states. */
export const CHEAPEST = 500;

const NAMES = ['huabei', 'baitiao', 'mi-installments', 'fenqile'] as const;
const ACCOUNTS = ['9f3c0a51b2d84e67', '17e0c4d2a9b35f68'] as const;

/** Ten stores: eight with four providers for one account, two with two providers for each of two accounts. */
export function trueStores(random: Random, begin: number, end: number): readonly TrueStore[] {
  const items = (): readonly TrueItem[] =>
    [3999, 1299, 99].map((usual, index) => ({
      id: `sku-${index}`,
      price: prices(random, usual, begin, end),
    }));
  const of = (store: string, account: string, many: number): TrueStore => ({
    store,
    account,
    providers: NAMES.slice(0, many).map((name, index) =>
      // One provider a store comes in the course of the year.
      trueProvider(random, name, begin, end, index === many - 1 ? random.whole(20, 200) * DAY : 0),
    ),
    items: items(),
  });
  return [
    ...Array.from({ length: 8 }, (_, i) => of(`store-${i}.example`, 'unknown', 4)),
    ...[8, 9].flatMap((i) => ACCOUNTS.map((account) => of(`store-${i}.example`, account, 2))),
  ];
}

function prices(random: Random, usual: number, begin: number, end: number): Timeline<number> {
  const steps = [{ from: begin, is: usual }];
  for (let at = begin + random.wait(12 * DAY); at < end; at += random.wait(12 * DAY))
    steps.push({ from: between(at), is: Math.round(usual * random.pick([1, 0.95, 0.9, 0.8])) });
  return steps;
}
