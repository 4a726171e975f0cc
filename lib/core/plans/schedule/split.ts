/** Who takes what is left when an amount does not divide by the number of payments. */
export type Remainder = 'last' | 'first' | 'floor-each';

/** One payment taken apart: what pays for the thing, and what pays for the time. Minor units. */
export interface Part {
  readonly amount: number;
  readonly principal: number;
  readonly cost: number;
}

/**
 * An amount in minor units cut into `count` equal parts, each cut down to the minor unit; the whole remainder
 * falls to one of them (last: banks' usual rule; first: Japanese cards). Nothing is lost.
 */
export function split(amount: number, count: number, remainder: Remainder = 'last'): number[] {
  const each = Math.floor(amount / count);
  const parts = Array.from({ length: count }, () => each);
  const place = remainder === 'first' ? 0 : count - 1;
  return parts.with(place, amount - each * (count - 1));
}

/**
 * Principal and cost in equal payments. `floor-each` cuts the two apart, as stores print them (小米商城 2016,
 * 花呗): 299.00 in 3 at 2.3 % is 3 × (99.66 + 2.29), and 0.03 more at the end. Otherwise the sum is cut.
 */
export function splitParts(principal: number, cost: number, count: number, remainder: Remainder): Part[] {
  const costs = split(cost, count, remainder);
  if (remainder === 'floor-each') {
    return split(principal, count).map((share, index) => {
      const fee = costs[index] ?? 0;
      return { amount: share + fee, principal: share, cost: fee };
    });
  }
  let left = principal;
  return split(principal + cost, count, remainder).map((amount, index) => {
    const wanted = Math.min(Math.max(amount - (costs[index] ?? 0), 0), left);
    const share = index === count - 1 ? left : wanted;
    left -= share;
    return { amount, principal: share, cost: amount - share };
  });
}
