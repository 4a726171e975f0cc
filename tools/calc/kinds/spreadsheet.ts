import { allPeriodicRates } from '../../../lib/core/plans/rates/all-rates';
import { fv, nper, pmt, pv } from '../../../lib/core/plans/rates/annuity';
import type { Due } from '../../../lib/core/plans/rates/annuity';
import { annuityFlows, annuityRate } from '../../../lib/core/plans/rates/annuity-rate';
import { cumipmt, cumprinc, ipmt, ppmt } from '../../../lib/core/plans/rates/annuity-parts';
import { mirr, npv } from '../../../lib/core/plans/rates/net-present-value';
import { apy, effect, nominal, rri } from '../../../lib/core/plans/rates/rate-conversions';
import { minorUnitOf } from '../minor-unit-of';
import type { Reader } from '../reader';
import { show } from '../show';

const value = (result: number | null) => ({ value: show(result) });

export function rate(inputs: Reader) {
  const terms = { nper: inputs.number('nper'), pmt: inputs.number('pmt', ZERO), ...ends(inputs) };
  const { rate: found, quality } = annuityRate(terms, minorUnitOf(inputs));
  return { rate: show(found), quality, all_roots: allPeriodicRates(annuityFlows(terms)).map(show) };
}

export function payment(inputs: Reader) {
  return value(pmt(plan(inputs)));
}

export function interestPart(inputs: Reader) {
  return value(ipmt(plan(inputs), inputs.number('per')));
}

export function principalPart(inputs: Reader) {
  return value(ppmt(plan(inputs), inputs.number('per')));
}

export function interestSum(inputs: Reader) {
  return value(cumipmt(plan(inputs), inputs.number(START), inputs.number(END)));
}

export function principalSum(inputs: Reader) {
  return value(cumprinc(plan(inputs), inputs.number(START), inputs.number(END)));
}

export function periods(inputs: Reader) {
  return value(nper({ rate: inputs.number('rate'), pmt: inputs.number('pmt', ZERO), ...ends(inputs) }));
}

export function presentValue(inputs: Reader) {
  const { rate: each, nper: count, fv: later, due } = plan(inputs);
  return value(pv({ rate: each, nper: count, fv: later, due, pmt: inputs.number('pmt', ZERO) }));
}

export function futureValue(inputs: Reader) {
  const { rate: each, nper: count, pv: now, due } = plan(inputs);
  return value(fv({ rate: each, nper: count, pv: now, due, pmt: inputs.number('pmt', ZERO) }));
}

/** As spreadsheets: the first value is one period away, unless `first_at` says today. */
export function netPresentValue(inputs: Reader) {
  const firstAt = inputs.number(['first_at', 'type'], { least: 0, most: 1, whole: true, otherwise: 1 });
  const values = inputs.numbers(['values', 'flows']);
  return {
    ...value(npv(inputs.number('rate'), values, firstAt === 0 ? 0 : 1)),
    value_first_today: show(npv(inputs.number('rate'), values, 0)),
  };
}

export function modifiedRate(inputs: Reader) {
  const found = mirr(
    inputs.numbers(['values', 'flows']),
    inputs.number(['finance_rate', 'financing_rate']),
    inputs.number(['reinvest_rate', 'reinvestment_rate']),
  );
  return { value: show(found), rate: show(found) };
}

export function growthRate(inputs: Reader) {
  const found = rri(inputs.number(['nper', 'n', 'periods']), inputs.number('pv'), inputs.number('fv'));
  return { value: show(found), rate: show(found) };
}

export function effective(inputs: Reader) {
  return value(effect(inputs.number(['nominal', 'nominal_rate', 'rate']), inputs.number(PERIODS)));
}

export function nominalRate(inputs: Reader) {
  return value(
    nominal(inputs.number(['effective', 'effective_rate', 'effect', 'rate']), inputs.number(PERIODS)),
  );
}

export function percentageYield(inputs: Reader) {
  const found = apy(inputs.number('principal'), inputs.number('interest'), inputs.number('days'));
  return { pct: show(found * 100), rate: show(found) };
}

const ZERO = { otherwise: 0 };
const START = ['start', 'start_period'];
const END = ['end', 'end_period'];
const PERIODS = ['m', 'npery', 'periods', 'periods_per_year'];

/** pv, fv and when payments are due; spreadsheets take what is not given for zero, but one must be given. */
function ends(inputs: Reader): { pv: number; fv: number; due: Due } {
  if (!inputs.has('pv', 'fv', 'pmt')) inputs.number('pv');
  const due = inputs.number(['type', 'due'], { least: 0, most: 1, whole: true, otherwise: 0 });
  return { pv: inputs.number('pv', ZERO), fv: inputs.number('fv', ZERO), due: due === 1 ? 1 : 0 };
}

function plan(inputs: Reader): { rate: number; nper: number; pv: number; fv: number; due: Due } {
  return { rate: inputs.number('rate'), nper: inputs.number('nper'), ...ends(inputs) };
}
