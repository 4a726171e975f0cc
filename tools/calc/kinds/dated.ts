import { allRates } from '../../../lib/core/plans/rates/all-rates';
import { checkAmounts } from '../../../lib/core/plans/rates/check-flows';
import { solveRate } from '../../../lib/core/plans/rates/solve-rate';
import { daysBetween } from '../../../lib/core/time/plain-date';
import { minorUnitOf } from '../minor-unit-of';
import { rateAnswer } from '../rate-answer';
import type { Reader } from '../reader';
import { show } from '../show';

/** The yearly rate of flows on dates, days counted as they are over a year of `basis` days; null when there is none. */
export function xirr(inputs: Reader) {
  const basis = inputs.number('basis', { least: 1, most: 1_000, otherwise: 365 });
  const dated = inputs.list('flows').map((item) => ({
    date: item.date(['0', 'date']),
    amount: item.number(['1', 'amount']),
  }));
  checkAmounts(
    dated.map(({ amount }) => amount),
    inputs.place('flows'),
  );
  const first = dated.map(({ date }) => date).toSorted()[0] ?? '';
  const flows = dated.map(({ date, amount }) => ({
    amount,
    whole: 0,
    fraction: daysBetween(first, date) / basis,
  }));
  const { rate, quality } = solveRate(flows, 'compound', minorUnitOf(inputs));
  return { rate: show(rate), quality, all_roots: allRates(flows, 'compound').map(show) };
}

/** The rate of flows at fractional periods, discounted compound. */
export function fractionalIrr(inputs: Reader) {
  const flows = inputs.list('flows').map((item) => ({
    amount: item.number(['0', 'amount']),
    whole: 0,
    fraction: item.number(['1', 't', 'time'], { least: 0 }),
  }));
  checkAmounts(
    flows.map(({ amount }) => amount),
    inputs.place('flows'),
  );
  return rateAnswer(solveRate(flows, 'compound', minorUnitOf(inputs)), inputs);
}
