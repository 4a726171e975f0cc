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

/** Renting first, held against paying cash. Minor units. */
export interface RentToOwnCost {
  /** Rents, add-ons and buy-out over the cash price. */
  readonly overCash: number;
  readonly deposit: number;
  readonly total: number;
}

/** What renting until it is one's own costs more than cash (calculator facts, section 5, row 14). */
export function rentToOwnCost(
  schedule: Schedule,
  cashPrice: number,
  moneyRate: DecimalString,
): RentToOwnCost {
  const deposit = depositCost(schedule, moneyRate);
  const deposits = schedule.payments.filter(({ use }) => DEPOSITS.includes(use));
  const overCash = totalPaid(schedule) - totalPaid({ payments: deposits }) - cashPrice;
  return { overCash, deposit, total: overCash + deposit };
}

/** Renting to the end and giving it back. Minor units. */
export interface NoBuyExit {
  /** Everything paid for the time of use: rents, add-ons, what the deposit costs; without buy-out. */
  readonly paid: number;
  /** That less the value used up (cash price less resale value); null when the resale value is not known. */
  readonly overValueUsed: number | null;
}

/** What it costs to return the thing instead of buying it out. `resale`: what it would still fetch. */
export function noBuyExit(
  schedule: Schedule,
  cashPrice: number,
  resale: number | null,
  moneyRate: DecimalString,
): NoBuyExit {
  const use = schedule.payments.filter((payment) => !OF_OWNING.includes(payment.use));
  const paid = totalPaid({ payments: use }) + depositCost(schedule, moneyRate);
  return { paid, overValueUsed: resale === null ? null : paid - (cashPrice - resale) };
}
