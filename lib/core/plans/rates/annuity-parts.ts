import { checkNumber } from './check-number';
import { pmt, pv } from './annuity';
import type { Annuity } from './annuity';
import { LONGEST_TIME } from './search-range';

/** A loan, or savings plan, of level payments. */
export type LevelPlan = Omit<Annuity, 'pmt'>;

/** The interest in payment number `per`, first one 1. A payment at the very start carries none. */
export function ipmt(of: LevelPlan, per: number): number {
  checkPeriods(of, per, per);
  return interest(of, pmt(of), per);
}

/** The principal in payment number `per`, first one 1. A payment at the very start is nothing else. */
export function ppmt(of: LevelPlan, per: number): number {
  checkPeriods(of, per, per);
  return principal(of, per, per);
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
  return principal(of, start, end);
}

/**
 * What is owed before payment `per` is what is still to come, discounted back from the end: forward from the start
 * the same balance is a difference of two huge numbers when much time has passed.
 */
function interest(of: LevelPlan, payment: number, per: number): number {
  if (of.due === 1 && per === 1) return 0;
  const owed = -pv({ ...of, nper: of.nper - per + 1, pmt: payment });
  return of.due === 1 ? (owed * of.rate) / (1 + of.rate) : owed * of.rate;
}

/**
 * Principal grows by the rate from payment to payment: of payment k it is −(pv + fv)·(1+i)^(k−1) / s(n), where
 * s(n) = ((1+i)^n − 1)/i and, in advance, all is one period earlier. A sum of them is s(payments) times the first.
 */
function principal(of: LevelPlan, start: number, end: number): number {
  if (of.due === 1 && start === 1) return pmt(of) + (end > 1 ? principal(of, 2, end) : 0);
  const first = -(of.pv + of.fv) / (1 + of.rate * of.due);
  return first * grownShare(of.rate, start - 1, end - start + 1, of.nper);
}

/** (1+i)^from · s(count) / s(all), from whichever end of time keeps the powers small. */
function grownShare(rate: number, from: number, count: number, all: number): number {
  const x = Math.log1p(rate);
  if (x === 0) return count / all;
  const sum = (periods: number) => Math.expm1(-Math.abs(x) * periods);
  const later = x > 0 ? all - from - count : from;
  return Math.exp(-Math.abs(x) * later) * (sum(count) / sum(all));
}

function checkPeriods({ nper }: LevelPlan, start: number, end: number): void {
  checkNumber('nper', nper, { least: 1, most: LONGEST_TIME, whole: true });
  checkNumber('per', start, { least: 1, most: nper, whole: true });
  checkNumber('end', end, { least: start, most: nper, whole: true });
}
