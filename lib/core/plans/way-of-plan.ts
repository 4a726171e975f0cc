import type { Plan } from './plan';
import { emptyWay } from './ways/empty-way';
import type { Way } from './ways/way';

/**
 * A plan read from a page as a way of paying. Nothing is filled in: what the page does not say stays not stated,
 * also what a fee per period is a share of (facts, section 3, row 23).
 */
export function wayOfPlan(plan: Plan): Way {
  const { count, each, first, down, feePerPeriod, feeTotal, rate } = plan;
  const amounts = { count, each, first, down };
  const fee = { feePerPeriod, feeAmount: feeTotal };
  const printed = rate && { printedRate: rate.value, printedAs: PRINTED_AS[rate.base] };
  const fees = [feePerPeriod, feeTotal].filter((one) => one !== null);
  const free = fees.length > 0 ? fees.every((one) => Number(one) === 0) : plan.interestFree === true;
  if (fees.length > 0 && !free) return emptyWay('flat-fee', { ...amounts, ...fee, ...printed });
  if (free) return emptyWay('interest-free', amounts);
  if (each !== null || rate === null) return emptyWay('stated', { ...amounts, ...printed });
  if (rate.base === 'annual') return emptyWay('equal-payment', { ...amounts, annualRate: rate.value });
  const feeBase = rate.base === 'total' ? 'total' : null;
  return emptyWay('flat-fee', { ...amounts, feeRate: rate.value, feeBase, ...printed });
}

/** A page's "annual rate" may be simple or compound: only the honesty check may say which. */
const PRINTED_AS = { total: 'total', 'per-period': 'per-period', annual: 'unclear' } as const;
