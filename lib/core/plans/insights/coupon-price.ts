import type { DecimalString } from '../../money/amount';
import { InputError } from '../input-error';
import { readFraction, SHARE } from './read-fraction';
import { readWhole } from './read-whole';

/** Something that takes money off the price. Money in minor units. */
export interface Coupon {
  readonly key: string;
  readonly off: { readonly amount: number } | { readonly share: DecimalString };
  /** List price from which it holds; null for any. */
  readonly minimum: number | null;
  /** Keys of the ways of paying it may be used with; null for any. */
  readonly ways: readonly string[] | null;
  /** May be used together with others that may. */
  readonly combinable: boolean;
}

/** A choice of coupons, and the price at the till with them. */
export interface CouponPrice {
  readonly coupons: readonly string[];
  readonly price: number;
}

/** 2¹² choices are looked at in no time; nobody holds more coupons for one purchase. */
const MOST_COUPONS = 12;

/**
 * Every lawful choice of coupons for a way of paying, cheapest first; of equal prices the one with fewest coupons.
 * Amounts are taken off first, then shares of what is left, rounded down: the order that promises least.
 */
export function couponPrices(coupons: readonly Coupon[], way: string, listPrice: number): CouponPrice[] {
  readWhole('listPrice', listPrice, 0, Number.MAX_SAFE_INTEGER);
  if (coupons.length > MOST_COUPONS)
    throw new InputError(
      'coupons',
      'too-large',
      `${coupons.length} coupons are too many to try. Leave at most ${MOST_COUPONS}.`,
    );
  coupons.forEach(checkCoupon);
  const usable = coupons.filter(
    ({ minimum, ways }) => listPrice >= (minimum ?? 0) && (ways === null || ways.includes(way)),
  );
  const choices = Array.from({ length: 2 ** usable.length }, (_, bits) =>
    usable.filter((__, index) => (bits >> index) % 2 === 1),
  );
  return choices
    .filter((chosen) => chosen.length < 2 || chosen.every(({ combinable }) => combinable))
    .map((chosen) => ({ coupons: chosen.map(({ key }) => key), price: priceWith(chosen, listPrice) }))
    .toSorted((one, other) => one.price - other.price || one.coupons.length - other.coupons.length);
}

function priceWith(chosen: readonly Coupon[], listPrice: number): number {
  const amounts = chosen.map(({ off }) => ('amount' in off ? off.amount : 0));
  const left = Math.max(
    0,
    amounts.reduce((price, amount) => price - amount, listPrice),
  );
  return chosen.reduce(
    // The tiny addend keeps 0.29 × 100 from being cut to 28.
    (price, { off }) => ('share' in off ? price - Math.floor(price * Number(off.share) + 1e-9) : price),
    left,
  );
}

function checkCoupon({ off, minimum }: Coupon, index: number): void {
  const field = `coupons[${index}]`;
  if ('amount' in off) readWhole(`${field}.off.amount`, off.amount, 0, Number.MAX_SAFE_INTEGER);
  else readFraction(`${field}.off.share`, off.share, SHARE);
  if (minimum !== null) readWhole(`${field}.minimum`, minimum, 0, Number.MAX_SAFE_INTEGER);
}
