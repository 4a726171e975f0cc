import type { DecimalString } from '../../money/amount';
import type { Schedule } from '../schedule/schedule';
import { couponPrices, type Coupon } from './coupon-price';
import { presentCost } from './present-cost';

/** A way of paying whose payments follow from the price at the till; null where it is not to be had at that price. */
export interface PricedWay {
  readonly key: string;
  readonly schedule: (price: number) => Schedule | null;
}

/** The best coupons for one way. Money in minor units. */
export interface CouponRoute {
  readonly way: string;
  readonly coupons: readonly string[];
  readonly price: number;
  readonly presentCost: number;
  readonly schedule: Schedule;
}

/**
 * Which coupons to use with which way of paying, cheapest present cost first; ways that cannot be had at any price
 * are left out (calculator facts, section 5, row 15). A lower price is taken never to make a way dearer, so the
 * cheapest choice a way accepts is its best. Throws InputError for more than 12 coupons or nonsense in one.
 */
export function couponRoute(
  ways: readonly PricedWay[],
  coupons: readonly Coupon[],
  listPrice: number,
  moneyRate: DecimalString,
): readonly CouponRoute[] {
  const routes = ways.flatMap(({ key, schedule }) => {
    const tried = new Set<number>();
    for (const choice of couponPrices(coupons, key, listPrice)) {
      if (tried.has(choice.price)) continue;
      tried.add(choice.price);
      const payments = schedule(choice.price);
      if (payments !== null)
        return [{ way: key, ...choice, presentCost: presentCost(payments, moneyRate), schedule: payments }];
    }
    return [];
  });
  return routes.toSorted((one, other) => one.presentCost - other.presentCost);
}
