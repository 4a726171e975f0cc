import { solveRate } from '../../../lib/core/plans/rates/solve-rate';
import { minorUnitOf } from '../minor-unit-of';
import { checkSides, unitPeriodFlows, yearlyFlows } from '../read-flows';
import type { Reader } from '../reader';
import { show } from '../show';

/** The APR of Regulation Z: the rate of a unit-period times the unit-periods of a year. */
export function regZApr(inputs: Reader) {
  const flows = [...unitPeriodFlows(inputs, 'advances', -1), ...unitPeriodFlows(inputs, 'payments', 1)];
  checkSides(inputs, 'payments', flows);
  const periods = inputs.number(['unit_periods_per_year', 'periods_per_year'], { least: 1e-6, most: 1e6 });
  const { rate, quality } = solveRate(flows, 'reg-z', minorUnitOf(inputs));
  return { apr_pct: show(rate === null ? null : rate * periods * 100), periodic: show(rate), quality };
}

/** The APRC of the EU and the APR of the UK: effective, times in years. */
export function aprc(inputs: Reader) {
  const flows = [
    ...yearlyFlows(inputs, ['drawdowns', 'advances'], -1),
    ...yearlyFlows(inputs, ['payments'], 1),
  ];
  checkSides(inputs, 'payments', flows);
  const { rate, quality } = solveRate(flows, 'compound', minorUnitOf(inputs));
  return { aprc_pct: show(rate === null ? null : rate * 100), rate: show(rate), quality };
}
