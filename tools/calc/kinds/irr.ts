import { allPeriodicRates } from '../../../lib/core/plans/rates/all-rates';
import { effectiveRate } from '../../../lib/core/plans/rates/annual';
import { balanceTurns } from '../../../lib/core/plans/rates/balance-turns';
import { checkAmounts } from '../../../lib/core/plans/rates/check-flows';
import { periodicStream } from '../../../lib/core/plans/rates/periodic-stream';
import { solvePeriodic } from '../../../lib/core/plans/rates/solve-periodic';
import { addRatios } from '../add-ratios';
import { minorUnitOf } from '../minor-unit-of';
import { periodsPerYear } from '../rate-answer';
import type { Reader } from '../reader';
import { show, showExact } from '../show';

/** The rate per period of flows one period apart; null when there is none. */
export function irr(inputs: Reader) {
  const values = inputs.numbers('values');
  checkAmounts(values, inputs.place('values'));
  const { rate, quality } = solvePeriodic(values, minorUnitOf(inputs));
  const all = allPeriodicRates(values).map(show);
  return { rate: show(rate), quality, all_roots: all };
}

/** A plan as its lender sees it: the lawful rate in every convention, all roots, and whether it is a loan at all. */
export function irrPlan(inputs: Reader) {
  const flows = inputs.numbers(['lender_flows', 'flows']);
  checkAmounts(flows, inputs.place('lender_flows'));
  const periods = periodsPerYear(inputs);
  const unit = minorUnitOf(inputs);
  const { rate, quality } = solvePeriodic(flows, unit);
  return {
    periodic: show(rate),
    nominal_pct: show(rate === null ? null : rate * periods * 100),
    effective_pct: show(rate === null ? null : effectiveRate(rate, periods) * 100),
    all_periodic_roots: allPeriodicRates(flows).map(show),
    pure_loan: rate === null ? null : !balanceTurns(periodicStream(flows), rate, unit),
    quality,
    total_paid_minus_price: showExact(addRatios(inputs.exacts(['lender_flows', 'flows']))),
  };
}
