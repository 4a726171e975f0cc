/**
 * The sum with the rounding errors of its steps carried along (Neumaier 1974): as good as summing in twice the
 * precision. It decides whether flows sum to zero, and keeps rates of 1e-12 exact.
 */
export function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
