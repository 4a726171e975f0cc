import type { CurrencyCode } from '../../money/amount';
import type { Period } from './period';

/** What a payment is for. `reward` is money or points that come back; `deposit-back` too: both are negative. */
export type PaymentUse =
  | 'price'
  | 'down'
  | 'instalment'
  | 'fee'
  | 'interest'
  | 'balloon'
  | 'rent'
  | 'add-on'
  | 'deposit'
  | 'deposit-back'
  | 'buy-out'
  | 'penalty'
  | 'reward';

/** One payment of the shopper, in minor units; negative when money comes back. */
export interface Payment {
  readonly use: PaymentUse;
  /** Whole periods from today; 0 is today. */
  readonly at: number;
  readonly amount: number;
  /** The part that pays for the thing, and the part that pays for the time. Both null where rent is not split, or no price is known. */
  readonly principal: number | null;
  readonly cost: number | null;
}

/** Everything a way of paying asks for, first to last. All money in minor units of one currency. */
export interface Schedule {
  readonly currency: CurrencyCode;
  readonly digits: number;
  readonly period: Period;
  /**
   * Days from today to the first due date, when it is known and is not one whole period. Then payment `at` k ≥ 1
   * falls due `firstDays` days plus k − 1 periods from today.
   */
  readonly firstDays: number | null;
  /**
   * What the thing costs this way, discounts and coupons of this way taken off (a lease: its list price); null for
   * rent that ends in return, and where no price is known.
   */
  readonly price: number | null;
  readonly payments: readonly Payment[];
  /** True when the shopper owns the thing at the end. */
  readonly owned: boolean;
  /** The part of the deposit that pays for the thing instead of coming back; none unless told. */
  readonly depositSpent?: number;
}
