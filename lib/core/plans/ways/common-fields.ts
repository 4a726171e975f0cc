import type { Fields } from './define-way';

/** What any way of paying may state. */
export const COMMON = {
  /** List price this way, where it differs from the comparison's. */
  price: 'money',
  /** Taken off at once, for this way only. */
  discount: 'money',
  coupon: 'money',
  /** What points spent take off the price; they cost the shopper their own worth (an assumption). */
  pointsSpent: 'money',
  /** Face value of points this way earns, and of money it pays back. */
  pointsEarned: 'money',
  cashback: 'money',
  /** Whole periods (months, for a payment in full) until they arrive. */
  rewardAfter: 'whole',
} as const satisfies Fields;

/** What any plan of payments may state. */
export const INSTALMENTS = {
  ...COMMON,
  count: 'count',
  /** Advertised amounts; they win over advertised rates (DESIGN, decision 3). */
  each: 'money',
  first: 'money',
  last: 'money',
  down: 'money',
  period: 'period',
  /** Whole periods until the first payment: 0 is today, 1 a period from now (usual), more is a deferral. */
  firstAfter: 'whole',
  /** Days until the first payment, where the bill's date is known; overrides `firstAfter`. */
  firstDays: 'days',
  /** Who takes the rounding remainder (facts, section 3, row 3). */
  remainder: ['last', 'first', 'floor-each'],
  /** Charged when one payment is late. */
  lateFee: 'money',
  /** The rest of the fee when repaid early. */
  earlyFee: ['waived', 'kept', 'rule-of-78'],
  /** Charged on the principal still owed when repaid early. */
  earlyPenalty: 'fraction',
  /** The rate the page prints beside the plan, and what it says it is. */
  printedRate: 'fraction',
  printedAs: ['nominal', 'effective', 'per-period', 'total', 'daily', 'unclear'],
} as const satisfies Fields;
