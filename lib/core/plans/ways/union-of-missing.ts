import type { Schedule } from '../schedule/schedule';
import type { Missing } from './define-way';

/** One gap among several answers leaves only bounds, and they hold what the other answers come to. */
export function unionOfMissing(gaps: readonly Missing[], schedules: readonly Schedule[]): Missing {
  const totals = schedules.map(({ payments }) => payments.reduce((sum, { amount }) => sum + amount, 0));
  return {
    missing: [...new Set(gaps.flatMap((gap) => gap.missing))],
    atLeast: widest([...gaps.map(({ atLeast }) => atLeast), ...totals], Math.min),
    atMost: widest([...gaps.map(({ atMost }) => atMost), ...totals], Math.max),
  };
}

/** The outermost of the bounds; none where one of them is none. */
function widest(bounds: readonly (number | null)[], outer: (...known: number[]) => number): number | null {
  const known = bounds.filter((bound) => bound !== null);
  return known.length < bounds.length || known.length === 0 ? null : outer(...known);
}
