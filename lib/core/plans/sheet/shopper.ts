import type { DecimalString } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';

/** How often pay arrives. */
export const PAY_CYCLES = ['week', 'two-weeks', 'month'] as const;
export type PayCycle = (typeof PAY_CYCLES)[number];

/** What the shopper says about their own situation; kept between visits. */
export interface Shopper {
  /** What own money earns or costs a year, effective: "0.015" is 1.5 %. */
  readonly moneyRate: DecimalString;
  /** What a point of face value 1.00 is worth: "0" to "1". */
  readonly pointValue: DecimalString;
  /** The day plans start; null is today. */
  readonly start: PlainDate | null;
  /** Whose words and rounding rates are shown in; null follows the currency. */
  readonly market: string | null;
  /** Pay of one cycle, in the currency compared in; null when not told. */
  readonly pay: DecimalString | null;
  readonly payCycle: PayCycle;
  /** Any one day pay arrives on; null when not told. */
  readonly payDay: PlainDate | null;
}

export const NEW_SHOPPER: Shopper = {
  moneyRate: '0',
  pointValue: '0',
  start: null,
  market: null,
  pay: null,
  payCycle: 'month',
  payDay: null,
};
