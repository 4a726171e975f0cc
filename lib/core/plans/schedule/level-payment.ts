/**
 * The equal payment of `count` that repays a debt standing one period before the first of them, down to `balloon`
 * with the last: A = (P − B·v^n)·i / (1 − v^n) (facts, 1.1). In discounts, so that long plans at high rates do not overflow as growth does.
 */
export function levelPayment(debt: number, rate: number, count: number, balloon = 0): number {
  if (rate === 0) return (debt - balloon) / count;
  const discount = Math.exp(-count * Math.log1p(rate));
  return ((debt - balloon * discount) * rate) / -Math.expm1(-count * Math.log1p(rate));
}
