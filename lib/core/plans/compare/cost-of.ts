import { totalPaid } from '../insights/total-paid';
import { periodsPerYear } from '../schedule/period';
import { annualise } from '../rates/annual';
import type { RateQuality } from '../rates/quality';
import type { Flow } from '../rates/flow';
import { solvePeriodic } from '../rates/solve-periodic';
import { solveRate } from '../rates/solve-rate';
import type { Schedule } from '../schedule/schedule';
import { differenceFlows } from './difference-flows';

/** What one schedule costs beside paying in full. Money in minor units, rates as fractions a year. */
export interface Cost {
  readonly total: number;
  /** Over the best cash price; null when no cash price is known. */
  readonly extra: number | null;
  readonly nominal: number | null;
  readonly effective: number | null;
  readonly quality: RateQuality;
}

/**
 * Costs of a schedule against `cash`, the payment in full it is compared with. Rent that ends in return has no
 * rate: nothing is bought with it.
 */
export function costOf(schedule: Schedule, cash: Schedule | null): Cost {
  const total = totalPaid(schedule);
  const extra = cash === null ? null : total - totalPaid(cash);
  const unrated = { total, extra, nominal: null, effective: null };
  if (cash === null) return { ...unrated, quality: 'none' };
  if (!schedule.owned) return { ...unrated, quality: 'not-a-loan' };
  const flows = differenceFlows(schedule, cash);
  if (flows.every(({ amount, whole, fraction }) => amount === 0 || whole + fraction === 0))
    return { ...unrated, quality: 'none' };
  const { rate, quality } = flows.every(({ fraction }) => fraction === 0)
    ? solvePeriodic(byPeriod(flows))
    : solveRate(flows, 'compound');
  if (rate === null) return { ...unrated, quality };
  const { nominal, effective } = annualise(rate, periodsPerYear(schedule.period));
  return { total, extra, nominal: Number(nominal), effective: Number(effective), quality };
}

function byPeriod(flows: readonly Flow[]): readonly number[] {
  const amounts = Array.from({ length: (flows.at(-1)?.whole ?? 0) + 1 }, () => 0);
  for (const { whole, amount } of flows) amounts[whole] = amount;
  return amounts;
}
