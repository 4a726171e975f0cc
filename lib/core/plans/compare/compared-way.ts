import type { DecimalString, Money } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';
import type { RateQuality } from '../rates/quality';
import type { PaymentUse, Schedule } from '../schedule/schedule';
import type { FieldAnswer } from '../ways/define-way';
import type { Way } from '../ways/way';

/** A way of paying, as handed to the comparison. `key` is the caller's, unique within one comparison. */
export interface Option {
  readonly key: string;
  readonly way: Way;
}

/**
 * A figure that may not be known exactly. `value` is null when a fact without a usual value is missing; the bounds
 * then hold it. A null bound is no bound. An exact figure has all three equal.
 */
export interface Estimate {
  readonly value: DecimalString | null;
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
}

/** A payment as it is shown: with its date when a start is known, amounts in major units. */
export interface DatedPayment {
  readonly date: PlainDate | null;
  readonly at: number;
  readonly use: PaymentUse;
  readonly amount: DecimalString;
  readonly principal: DecimalString | null;
  readonly cost: DecimalString | null;
}

/** Why figures are not believed: payments that come to far less than the price, `by` so much, miss one perhaps. */
export interface Doubt {
  readonly problem: 'payments-short';
  /** Major units. */
  readonly by: DecimalString;
}

/** One row of a comparison. Rates are decimal fractions a year, money is in major units. */
export interface ComparedWay {
  readonly key: string;
  readonly way: Way;
  /** Number of instalments or rents; null when not stated or not fixed. */
  readonly count: number | null;
  /** What most instalments are. */
  readonly each: DecimalString | null;
  /** Everything paid less everything that comes back. */
  readonly total: Estimate;
  /** Total over the best cash price; negative when this way is cheaper. */
  readonly extra: Estimate;
  /** What the payments are worth today at the shopper's own money rate: the order of the comparison. */
  readonly presentCost: Estimate;
  /** Solved against the best cash price (the forgone discount counts). Null where no rate exists. */
  readonly annual: { readonly nominal: Estimate; readonly effective: Estimate } | null;
  readonly quality: RateQuality;
  /** The most that falls due in a month: from pay day to pay day, of the calendar, or any 30 days without dates. */
  readonly largestMonth: DecimalString | null;
  readonly payments: readonly DatedPayment[];
  /** False for rent that ends in return: nothing is bought. */
  readonly owned: boolean;
  /** The usual schedule, for what-if questions; null when there is none. */
  readonly schedule: Schedule | null;
  readonly assumed: Readonly<Record<string, FieldAnswer>>;
  /** Null for sound figures. A doubted way is never called cheapest, and follows every sound one. */
  readonly doubt: Doubt | null;
  /** Open questions and missing facts, by field. */
  readonly open: readonly string[];
}

export interface WayComparison {
  /** The best cash price: the cheapest payment in full; null when none is known. */
  readonly cash: Money | null;
  /** Cheapest first by present cost; doubted ways after those, and what cannot be priced last, as given. */
  readonly ways: readonly ComparedWay[];
}
