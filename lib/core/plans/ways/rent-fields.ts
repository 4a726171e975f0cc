import { COMMON } from './common-fields';
import type { Fields, Terms } from './define-way';

/** What any lease of a thing may state. What is taken off (discount, coupon, points) comes off the first rents. */
export const RENT = {
  ...COMMON,
  /** Number of rents, what each is, and those that differ (首期实付). */
  count: 'count',
  each: 'money',
  first: 'money',
  last: 'money',
  period: 'period',
  /** Is the rent of a period taken at its beginning? Usual. */
  inAdvance: 'yes',
  deposit: 'money',
  /** The part of the deposit that need not be paid (免押). */
  depositWaived: 'money',
  /** Whole periods until the deposit is back; the end of the term unless stated. */
  depositAfter: 'whole',
  /** Everything one must buy with it (碎屏险, 意外保障), and sending, paid today. */
  addOn: 'money',
  shipping: 'money',
  /** Charged on early return: a sum, and a share of the rents still to come. */
  returnFee: 'money',
  returnPenalty: 'fraction',
  /** Charged when a rent is late: a sum, a share of it a day, and the days after which the lease is a sale. */
  lateFee: 'money',
  lateRate: 'fraction',
  saleAfter: 'days',
  /** May the lessor lock the device (监管锁)? */
  deviceLock: 'yes',
} as const satisfies Fields;
export type RentTerms = Terms<typeof RENT>;
