import type { DecimalString } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';

/** What the shopper's own situation adds to the page's facts. */
export interface Assumptions {
  /** What the shopper's money earns or costs a year, effective: "0.015" is 1.5 %. */
  readonly moneyRate: DecimalString;
  /** What a point of face value 1.00 is worth to the shopper: "0" to "1". */
  readonly pointValue: DecimalString;
  /** The day everything starts; null leaves schedules without dates. */
  readonly today: PlainDate | null;
  /** The day of the month pay arrives, 1 to 31: the largest month is then counted from pay day to pay day. */
  readonly payDay: number | null;
}

/** Nothing assumed in the shopper's favour: idle money earns nothing, points are worth nothing (facts, row 12). */
export const NO_ASSUMPTIONS: Assumptions = { moneyRate: '0', pointValue: '0', today: null, payDay: null };
