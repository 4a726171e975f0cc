import type { DecimalString } from '../../money/amount';
import type { Schedule } from '../schedule/schedule';
import { MONEY_RATE, readFraction } from './read-fraction';
import { roundMoney } from './round-money';
import { yearsTo } from './years-to';

/**
 * What all payments are worth today, in minor units, to someone whose money earns or costs `moneyRate` effective
 * a year: Σ payment · (1+ρ)^−years, rounded once at the end. Meaningful for any payments, also where money comes
 * back and no rate exists (calculator facts, section 5, row 5). Throws InputError for an unusable rate.
 */
export function presentCost(schedule: Schedule, moneyRate: DecimalString): number {
  return roundMoney(presentValueOf(schedule, readFraction('moneyRate', moneyRate, MONEY_RATE)));
}

/** The same, not rounded, at a rate already read. */
export function presentValueOf(schedule: Schedule, rate: number): number {
  const grown = Math.log1p(rate);
  return schedule.payments.reduce((sum, { at, amount }) => {
    // Left alone at zero, so that a cost without interest stays an exact sum of integers.
    const worth = grown === 0 ? 1 : Math.exp(-grown * yearsTo(schedule, at));
    return sum + amount * worth;
  }, 0);
}
