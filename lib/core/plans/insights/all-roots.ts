/** Money at a time in years, signed. */
export interface TimedAmount {
  readonly amount: number;
  readonly years: number;
}

/** Amounts closer together than this fall on the same moment. */
const SAME_MOMENT = 1e-9;

/**
 * Every x between two bounds with Σ amount·e^(−x·years) = 0, ascending; x is ln(1 + effective rate). Complete, by
 * the proof of Descartes' rule: times e^(xτ) with τ at a change of sign, the derivative has one change less, and
 * its roots part the range into stretches where the sum crosses zero at most once.
 */
export function allRoots(flows: readonly TimedAmount[], from: number, to: number): number[] {
  return rootsOf(merged(flows), from, to);
}

function rootsOf(flows: readonly TimedAmount[], from: number, to: number): number[] {
  const turn = flows.findIndex(
    ({ amount }, index) => index > 0 && amount * (flows[index - 1]?.amount ?? 0) < 0,
  );
  if (turn < 0) return [];
  const pivot = ((flows[turn - 1]?.years ?? 0) + (flows[turn]?.years ?? 0)) / 2;
  const slope = flows.map(({ amount, years }) => ({ amount: amount * (pivot - years), years }));
  const stops = [from, ...rootsOf(scaled(slope), from, to), to];
  const found = stops.flatMap((stop, index) => {
    if (isZero(flows, stop)) return [stop];
    const next = stops[index + 1];
    if (next === undefined || isZero(flows, next)) return [];
    return valueAt(flows, stop) * valueAt(flows, next) < 0 ? [bisect(flows, stop, next)] : [];
  });
  return found.filter((root, index) => index === 0 || root - (found[index - 1] ?? 0) > 1e-9);
}

function valueAt(flows: readonly TimedAmount[], x: number): number {
  return flows.reduce((sum, { amount, years }) => sum + amount * Math.exp(-x * years), 0);
}

/** Zero as far as doubles can tell: a root where the sum touches zero without crossing it. */
function isZero(flows: readonly TimedAmount[], x: number): boolean {
  const size = flows.reduce((sum, { amount, years }) => sum + Math.abs(amount) * Math.exp(-x * years), 0);
  return Math.abs(valueAt(flows, x)) <= 1e-14 * size;
}

/** Halves until two neighbouring doubles are left. */
function bisect(flows: readonly TimedAmount[], from: number, to: number): number {
  let [low, high] = [from, to];
  const lowSign = Math.sign(valueAt(flows, low));
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(valueAt(flows, middle)) === lowSign) low = middle;
    else high = middle;
  }
  return low;
}

function merged(flows: readonly TimedAmount[]): TimedAmount[] {
  const sums: TimedAmount[] = [];
  for (const flow of flows.toSorted((one, other) => one.years - other.years)) {
    const last = sums.at(-1);
    if (last && flow.years - last.years < SAME_MOMENT)
      sums[sums.length - 1] = { amount: last.amount + flow.amount, years: last.years };
    else sums.push(flow);
  }
  return sums.filter(({ amount }) => amount !== 0);
}

/** Keeps repeated derivatives from running out of the range of doubles. */
function scaled(flows: readonly TimedAmount[]): TimedAmount[] {
  const largest = Math.max(...flows.map(({ amount }) => Math.abs(amount)));
  return flows.map(({ amount, years }) => ({ amount: amount / largest, years }));
}
