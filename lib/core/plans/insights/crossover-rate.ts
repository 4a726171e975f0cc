import { InputError } from '../input-error';
import { allRates } from '../rates/all-rates';
import { annualise, type AnnualRate } from '../rates/annual';
import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';
import { MONEY_RATE } from './read-fraction';
import { yearsTo } from './years-to';

export type Cheaper = 'first' | 'second' | 'same';

/** Where two plans change places. */
export interface Crossover {
  /** Money rates at which both cost the same, ascending; empty when one is always cheaper, or both always equal. */
  readonly rates: readonly AnnualRate[];
  /** The cheaper plan in each stretch of money rates: below the first rate, between two, above the last. */
  readonly cheaper: readonly Cheaper[];
}

interface TimedAmount {
  readonly amount: number;
  readonly years: number;
}

const LOWEST = Math.log1p(MONEY_RATE.atLeast);
const HIGHEST = Math.log1p(MONEY_RATE.atMost);

/**
 * The money rates at which two plans have equal present cost: the rates of their difference (calculator facts,
 * section 5, row 6). Times are years, so their periods may differ; nominal rates are by the first plan's periods.
 */
export function crossoverRate(first: Schedule, second: Schedule): Crossover {
  if (first.currency !== second.currency)
    throw new InputError(
      'second.currency',
      'other-currency',
      `One plan is in ${first.currency}, the other in ${second.currency}. Compare plans of one currency.`,
    );
  const difference = [...timed(first, 1), ...timed(second, -1)];
  const roots = rootsOf(difference);
  const ends = [LOWEST, ...roots, HIGHEST];
  return {
    rates: roots.map((root) => yearly(root, periodsPerYear(first.period))),
    cheaper: ends.slice(1).map((end, index) => cheaperAt(difference, (end + (ends[index] ?? end)) / 2)),
  };
}

/** In ln(1 + effective rate), within the money rates that can be meant. */
function rootsOf(difference: readonly TimedAmount[]): number[] {
  const moments = new Map<number, number>();
  for (const { amount, years } of difference) moments.set(years, (moments.get(years) ?? 0) + amount);
  if ([...moments.values()].every((amount) => amount === 0)) return [];
  const flows = [...moments].map(([years, amount]) => ({ amount, whole: 0, fraction: years }));
  return allRates(flows, 'compound')
    .map(Math.log1p)
    .filter((root) => root >= LOWEST && root <= HIGHEST);
}

function timed(schedule: Schedule, sign: 1 | -1): TimedAmount[] {
  return schedule.payments.map(({ at, amount }) => ({
    amount: sign * amount,
    years: yearsTo(schedule, at),
  }));
}

function yearly(root: number, periods: number): AnnualRate {
  // A root within rounding of zero is zero, so that nobody reads "-0.0000000000".
  return annualise(Math.abs(root) < 1e-12 ? 0 : Math.expm1(root / periods), periods);
}

function cheaperAt(difference: readonly TimedAmount[], x: number): Cheaper {
  const parts = difference.map(({ amount, years }) => amount * Math.exp(-x * years));
  const value = parts.reduce((sum, part) => sum + part, 0);
  const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  if (Math.abs(value) <= 1e-13 * size) return 'same';
  return value < 0 ? 'first' : 'second';
}
