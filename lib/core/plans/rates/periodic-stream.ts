import { checkAmounts } from './check-flows';
import { exactSum } from './exact-sum';
import { periodicCurve } from './periodic-curve';
import type { Stream } from './stream';

/** Flows at whole periods, first index today. Throws InputError for flows no one can compute with. */
export function periodicStream(flows: readonly number[]): Stream {
  checkAmounts(flows);
  const first = flows.findIndex((flow) => flow !== 0);
  const last = flows.findLastIndex((flow) => flow !== 0);
  const largest = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
  const amounts = flows.slice(first, last + 1);
  // Measured by the largest, so that neither tiny nor huge amounts leave the range of doubles on the way.
  const shares = amounts.map((amount) => amount / largest);
  const total = exactSum(amounts);
  return {
    amounts,
    times: [...amounts.keys()],
    exponential: true,
    total,
    curve: (side) => periodicCurve(side > 0 ? shares : shares.toReversed(), total / largest),
    growth: (_, rate) => 1 + rate,
  };
}
