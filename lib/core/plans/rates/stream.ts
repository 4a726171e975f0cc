import type { Curve, Side } from './curve';

/** Flows made ready for the search: in order of time, none at the same moment, the first and last not zero. */
export interface Stream {
  readonly amounts: readonly number[];
  readonly times: readonly number[];
  /** True where every flow is discounted exponentially. */
  readonly exponential: boolean;
  /** The exact sum of the amounts. */
  readonly total: number;
  readonly curve: (side: Side) => Curve;
  /** How a debt grows from the flow before `index` to it, at a rate per period. */
  readonly growth: (index: number, rate: number) => number;
}
