import type { DecimalString } from '../../money/amount';
import type { PaymentUse, Schedule } from '../schedule/schedule';
import { MONEY_RATE, readFraction } from './read-fraction';
import { roundMoney } from './round-money';
import { totalPaid } from './total-paid';
import { yearsTo } from './years-to';

const OF_OWNING: readonly PaymentUse[] = ['deposit', 'deposit-back', 'buy-out'];

/** Where a deposit goes, in minor units: it comes back, pays for the thing, or is never spoken of again. */
export interface DepositParts {
  readonly back: number;
  readonly spent: number;
  readonly lost: number;
}

export function depositParts({ payments, depositSpent = 0 }: Schedule): DepositParts {
  const sum = (use: PaymentUse) => totalPaid({ payments: payments.filter((one) => one.use === use) });
  const back = 0 - sum('deposit-back');
  return { back, spent: depositSpent, lost: sum('deposit') - back - depositSpent };
}

/**
 * What a deposit costs, in minor units: of the part that comes back the interest it would have earned until then,
 * back × ((1+ρ)^years − 1); the part that pays for the thing nothing; one that is never told to come back itself.
 */
export function depositCost(schedule: Schedule, moneyRate: DecimalString): number {
  const { back, lost } = depositParts(schedule);
  return waiting(schedule, back, moneyRate) + lost;
}

/**
 * What it costs to return the thing instead of buying it out, in minor units: rents, add-ons, and what the deposit
 * costs, of which then nothing pays for the thing (calculator facts, section 5, row 14).
 */
export function returnCost(schedule: Schedule, moneyRate: DecimalString): number {
  const use = schedule.payments.filter((payment) => !OF_OWNING.includes(payment.use));
  const { back, spent, lost } = depositParts(schedule);
  return totalPaid({ payments: use }) + waiting(schedule, back + spent, moneyRate) + lost;
}

/** Interest a held sum does not earn until the deposit is back, or until the rents end where none of it is. */
function waiting(schedule: Schedule, held: number, moneyRate: DecimalString): number {
  const grown = Math.log1p(readFraction('moneyRate', moneyRate, MONEY_RATE));
  const at = (use: PaymentUse) => schedule.payments.filter((one) => one.use === use);
  const end = at('deposit-back')[0]?.at ?? at('rent').length;
  return roundMoney(held * Math.expm1(grown * yearsTo(schedule, end)));
}
