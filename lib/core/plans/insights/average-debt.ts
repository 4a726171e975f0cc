import type { DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';
import type { Schedule } from '../schedule/schedule';
import { roundMoney } from './round-money';
import { yearsTo } from './years-to';

/** The money a plan really lends, and what its cost is a year on that money. */
export interface AverageDebt {
  /** Principal owed on average while the plan runs, in minor units. */
  readonly average: number;
  /** The same as a share of all principal: 12 equal instalments lend 54 % of the price for a year. */
  readonly share: DecimalString;
  readonly years: number;
  /** Cost a year over the average: an easy figure, near the nominal rate but not it. */
  readonly costShare: DecimalString;
}

/**
 * Averages what is owed over time (calculator facts, section 5, row 3). Null where payments are not split into
 * principal and cost, or nothing is owed for any time.
 */
export function averageDebt(schedule: Schedule): AverageDebt | null {
  const { payments } = schedule;
  if (payments.some(({ principal, cost }) => principal === null || cost === null)) return null;
  const timed = payments.map(({ at, principal, cost }) => ({
    years: yearsTo(schedule, at),
    principal: principal ?? 0,
    cost: cost ?? 0,
  }));
  const whole = timed.reduce((sum, { principal }) => sum + principal, 0);
  const cost = timed.reduce((sum, payment) => sum + payment.cost, 0);
  const years = timed.reduce((longest, payment) => Math.max(longest, payment.years), 0);
  // Each piece of principal is owed until its own day.
  const owed = timed.reduce((sum, { principal, years: until }) => sum + principal * until, 0);
  if (owed <= 0 || whole <= 0) return null;
  return {
    average: roundMoney(owed / years),
    share: decimalOf(owed / years / whole),
    years,
    costShare: decimalOf(cost / owed),
  };
}
