// @ts-check
/**
 * What splitting a price costs in the demo shop. Everything is integer fen (1/100 yuan); rates are basis points
 * (230 is 2.3 %). The rules, for a price P and n periods:
 *   total       fee = P × rate, rounded half up to the fen; each period pays ⌊P/n⌋ + ⌊fee/n⌋
 *   per-period  fee of one period = P × rate, rounded half up; each period pays ⌊P/n⌋ + that fee
 *   free        no fee; each period pays ⌊P/n⌋
 * The first period also pays the fen that division left over, so that the sum is exactly P + fees.
 *
 * @typedef {{ kind: 'total', rates: Readonly<Record<number, number>> }
 *   | { kind: 'per-period', rate: number, counts: readonly number[] }
 *   | { kind: 'free', counts: readonly number[] }} FeeRule
 * @typedef {{ count: number, eachFen: number, firstFen: number, feeFen: number, feeTotalFen: number,
 *   rate: number, base: 'total' | 'per-period' | null, free: boolean }} ShopPlan
 */

/**
 * @param {FeeRule} rule
 * @param {number} priceFen
 * @returns {ShopPlan[]}
 */
export function plansOf(rule, priceFen) {
  if (rule.kind === 'total')
    return Object.entries(rule.rates).map(([count, rate]) => {
      const feeTotalFen = share(priceFen, rate);
      const feeFen = Math.floor(feeTotalFen / Number(count));
      return plan(priceFen, { count: Number(count), feeFen, feeTotalFen, rate, base: 'total' });
    });
  const rate = rule.kind === 'free' ? 0 : rule.rate;
  return rule.counts.map((count) => {
    const feeFen = share(priceFen, rate);
    return plan(priceFen, {
      count,
      feeFen,
      feeTotalFen: feeFen * count,
      rate,
      base: rule.kind === 'free' ? null : 'per-period',
    });
  });
}

/**
 * @param {number} priceFen
 * @param {Pick<ShopPlan, 'count' | 'feeFen' | 'feeTotalFen' | 'rate' | 'base'>} terms
 * @returns {ShopPlan}
 */
function plan(priceFen, terms) {
  const eachFen = Math.floor(priceFen / terms.count) + terms.feeFen;
  const firstFen = priceFen + terms.feeTotalFen - eachFen * (terms.count - 1);
  return { ...terms, eachFen, firstFen, free: terms.feeTotalFen === 0 };
}

/** @param {number} fen @param {number} basisPoints */
function share(fen, basisPoints) {
  return Math.floor((fen * basisPoints + 5_000) / 10_000);
}

/** "¥4,299.00" @param {number} fen */
export function yuan(fen) {
  const whole = String(Math.floor(fen / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `¥${whole}.${String(fen % 100).padStart(2, '0')}`;
}

/** "2.3%" @param {number} basisPoints */
export function percent(basisPoints) {
  return `${basisPoints / 100}%`;
}
