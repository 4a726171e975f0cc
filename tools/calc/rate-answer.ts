import { effectiveRate } from '../../lib/core/plans/rates/annual';
import type { PeriodRate } from '../../lib/core/plans/rates/period-rate';
import type { Reader } from './reader';
import { show } from './show';

const CONVENTIONS = ['nominal', 'effective', 'periodic'] as const;

/**
 * A solved rate in every convention side by side. `pct` and `rate` are in the convention the inputs ask for, the
 * nominal one where they do not.
 */
export function rateAnswer({ rate, quality }: PeriodRate, inputs: Reader): Readonly<Record<string, unknown>> {
  const periods = periodsPerYear(inputs);
  const convention = inputs.choice('convention', CONVENTIONS, 'nominal');
  const annual =
    rate === null
      ? { nominal: null, effective: null, periodic: null }
      : { nominal: rate * periods, effective: effectiveRate(rate, periods), periodic: rate };
  return {
    convention,
    pct: percent(annual[convention]),
    rate: show(annual[convention]),
    periodic: show(annual.periodic),
    nominal_pct: percent(annual.nominal),
    effective_pct: percent(annual.effective),
    quality,
  };
}

/** How many periods a year has: 12 unless the inputs say otherwise. */
export function periodsPerYear(inputs: Reader): number {
  return inputs.number('periods_per_year', { least: 1e-6, most: 1e6, otherwise: 12 });
}

function percent(rate: number | null): string | null {
  return show(rate === null ? null : rate * 100);
}
