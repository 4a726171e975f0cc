import type { DecimalString } from '../../money/amount';
import type { Payment, Schedule } from '../schedule/schedule';
import { instalmentTimes } from './instalment-times';
import { readFraction, SHARE } from './read-fraction';
import { readWhole } from './read-whole';
import { roundMoney } from './round-money';

/** What a plan asks for when it is repaid before its end. */
export interface EarlyTerms {
  /** The fee or interest not yet due: not charged, charged all the same, or refunded by the rule of 78. */
  readonly rest: 'waived' | 'kept' | 'rule-of-78';
  /** Charged on the principal still owed, as a fraction; null for none. */
  readonly penalty: DecimalString | null;
}

/** A plan repaid early: what is due at once, and all payments as they then are. */
export interface EarlySettlement {
  /** Instalments paid, the one it is repaid with included. */
  readonly after: number;
  readonly at: number;
  /** Due besides that instalment, in minor units. */
  readonly payoff: number;
  readonly schedule: Schedule;
}

/**
 * Repays the plan together with instalment `after` (1 to one less than all). Money that comes back later still does,
 * on its own day. Null where a payment still due is not split, as rent is: there is no principal to repay.
 */
export function settleEarly(schedule: Schedule, after: number, terms: EarlyTerms): EarlySettlement | null {
  const times = instalmentTimes(schedule);
  readWhole('after', after, 1, Math.max(1, times.length - 1));
  const penalty = terms.penalty === null ? 0 : readFraction('penalty', terms.penalty, SHARE);
  const at = times[after - 1] ?? 0;
  const due = schedule.payments.filter((payment) => payment.at > at && payment.amount > 0);
  if (due.some(({ principal }) => principal === null)) return null;
  const principal = due.reduce((sum, payment) => sum + (payment.principal ?? 0), 0);
  const rest = due.reduce((sum, payment) => sum + (payment.cost ?? 0), 0);
  const charge = restCharged(terms.rest, rest, costOf(schedule), times.length, times.length - after);
  const cost = charge + roundMoney(principal * penalty);
  const settled: Payment = { use: 'instalment', at, amount: principal + cost, principal, cost };
  const payments = [...schedule.payments.filter((payment) => !due.includes(payment)), settled];
  return {
    after,
    at,
    payoff: principal + cost,
    schedule: { ...schedule, payments: payments.toSorted((one, other) => one.at - other.at) },
  };
}

function restCharged(rule: EarlyTerms['rest'], rest: number, whole: number, count: number, left: number) {
  if (rule === 'waived') return 0;
  if (rule === 'kept') return rest;
  // The digits of the instalments left over the digits of all (12 months: 78) are refunded of the whole fee.
  return rest - roundMoney((whole * left * (left + 1)) / (count * (count + 1)));
}

function costOf({ payments }: Schedule): number {
  return payments.reduce((sum, { amount, cost }) => (amount > 0 ? sum + (cost ?? 0) : sum), 0);
}
