import type { DecimalString } from '../../money/amount';
import type { Payment, PaymentUse, Schedule } from '../schedule/schedule';
import { MONEY_RATE, readFraction } from './read-fraction';
import { roundMoney } from './round-money';
import { totalPaid } from './total-paid';
import { yearsTo } from './years-to';

const DEPOSITS: readonly PaymentUse[] = ['deposit', 'deposit-back'];
const OF_OWNING: readonly PaymentUse[] = [...DEPOSITS, 'buy-out'];

/**
 * What a deposit costs although it comes back: the interest it would have earned until then, in minor units,
 * deposit × ((1+ρ)^years − 1). A deposit that never comes back costs all of itself.
 */
export function depositCost(schedule: Schedule, moneyRate: DecimalString): number {
  const grown = Math.log1p(readFraction('moneyRate', moneyRate, MONEY_RATE));
  const deposits = schedule.payments.filter(({ use }) => DEPOSITS.includes(use));
  const years = ({ at }: Payment): number => yearsTo(schedule, at);
  const end = deposits.reduce((latest, payment) => Math.max(latest, years(payment)), 0);
  const worth = deposits.map((payment) => payment.amount * Math.exp(grown * (end - years(payment))));
  return roundMoney(worth.reduce((sum, one) => sum + one, 0));
}

/**
 * What it costs to return the thing instead of buying it out, in minor units: rents, add-ons, and what the deposit
 * costs (calculator facts, section 5, row 14).
 */
export function returnCost(schedule: Schedule, moneyRate: DecimalString): number {
  const use = schedule.payments.filter((payment) => !OF_OWNING.includes(payment.use));
  return totalPaid({ payments: use }) + depositCost(schedule, moneyRate);
}
