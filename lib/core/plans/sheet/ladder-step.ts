/** A round step of about a tenth of the budget (minor units), so that rungs are sums people think in. At least 1. */
export function ladderStep(budget: number): number {
  const rough = budget / 10;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return Math.max(1, step * power);
}
