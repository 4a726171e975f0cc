import { euInterval } from '../../../lib/core/plans/rates/eu-interval';
import { regZInterval } from '../../../lib/core/plans/rates/reg-z-interval';
import { parseUnitPeriod } from '../../../lib/core/plans/rates/unit-period';
import type { Reader } from '../reader';
import { show } from '../show';

/** Unit-periods of Regulation Z between two dates. */
export function regZUnits(inputs: Reader) {
  const unit = parseUnitPeriod(inputs.text('unit'), inputs.place('unit'));
  const { t, f, above, below } = regZInterval(inputs.date('from'), inputs.date('to'), unit);
  return { t, f, unit_periods: show(t + above / below) };
}

/** Years between two dates under the EU's remark (c), by its letter and as contracts mean it. */
export function euYears(inputs: Reader) {
  const unit = inputs.choice('unit', ['day', 'week', 'month', 'year'], 'month');
  const interval = euInterval(inputs.date('from'), inputs.date('to'), unit);
  return {
    years: show(interval.years),
    as_fraction: interval.asFraction,
    years_literal: show(interval.years),
    whole_units: interval.wholeUnits,
    days: interval.days,
    year_length: interval.yearLength,
    years_month_end_rule: show(interval.yearsMonthEndRule),
  };
}
