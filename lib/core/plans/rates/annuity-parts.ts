import { checkNumber } from './check-number';
import { fv, pmt } from './annuity';
import type { Annuity } from './annuity';
import { LONGEST_TIME } from './search-range';

/** A loan, or savings plan, of level payments. */
export type LevelPlan = Omit<Annuity, 'pmt'>;

/** The interest in payment number `per`, first one 1. A payment at the very start carries none. */
export function ipmt(of: LevelPlan, per: number): number {
  checkPeriods(of, per, per);
  return interest(of, pmt(of), per);
}

/** The principal in payment number `per`, first one 1. */
export function ppmt(of: LevelPlan, per: number): number {
  checkPeriods(of, per, per);
  const payment = pmt(of);
  return payment - interest(of, payment, per);
}

/** The interest in payments `start` to `end`, both included; summed, because at tiny rates a difference loses it. */
export function cumipmt(of: LevelPlan, start: number, end: number): number {
  checkPeriods(of, start, end);
  const payment = pmt(of);
  let sum = 0;
  for (let per = start; per <= end; per += 1) sum += interest(of, payment, per);
  return sum;
}

/** The principal in payments `start` to `end`, both included. */
export function cumprinc(of: LevelPlan, start: number, end: number): number {
  checkPeriods(of, start, end);
  return principal(of, pmt(of), start, end);
}

function interest(of: LevelPlan, payment: number, per: number): number {
  if (of.due === 1 && per === 1) return 0;
  const owed = fv({ ...of, nper: per - 1, pmt: payment });
  return of.due === 1 ? (owed * of.rate) / (1 + of.rate) : owed * of.rate;
}

/** What is owed falls by the principal paid: two balances tell it without a sum over all payments. */
function principal(of: LevelPlan, payment: number, start: number, end: number): number {
  return owedAfter(of, payment, end) - owedAfter(of, payment, start - 1);
}

/** What is still owed right after payment number `count`. */
function owedAfter(of: LevelPlan, payment: number, count: number): number {
  if (of.due === 0 || count === 0) return -fv({ ...of, nper: count, pmt: payment });
  return payment - fv({ ...of, nper: count - 1, pmt: payment });
}

function checkPeriods({ nper }: LevelPlan, start: number, end: number): void {
  checkNumber('nper', nper, { least: 1, most: LONGEST_TIME, whole: true });
  checkNumber('per', start, { least: 1, most: nper, whole: true });
  checkNumber('end', end, { least: start, most: nper, whole: true });
}
