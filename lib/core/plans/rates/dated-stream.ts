import { InputError } from '../input-error';
import { checkAmounts } from './check-flows';
import { datedCurve } from './dated-curve';
import type { DatedAmount } from './dated-curve';
import { exactSum } from './exact-sum';
import type { Flow } from './flow';
import { LONGEST_TIME } from './search-range';
import type { Stream } from './stream';

/**
 * How the fraction of a period discounts: `compound` as the whole ones do, `reg-z` linearly (12 CFR 1026 Appendix J,
 * equation (8): 1 / ((1 + f·i)(1 + i)^t)).
 */
export type DiscountLaw = 'compound' | 'reg-z';

/** Flows at any times, in any order. Throws InputError for flows no one can compute with. */
export function datedStream(flows: readonly Flow[], law: DiscountLaw): Stream {
  checkAmounts(flows.map(({ amount }) => amount));
  flows.forEach(checkTime(law));
  const dated = merged(flows, law);
  const start = dated[0]?.time ?? 0;
  const largest = Math.max(...dated.map(({ amount }) => Math.abs(amount)), Number.MIN_VALUE);
  const amounts = dated.map(({ amount }) => amount);
  const total = exactSum(amounts.map((amount) => amount / largest));
  const ready = dated.map(({ amount, time, fraction }) => ({
    amount: amount / largest,
    time: time - start,
    fraction,
  }));
  return {
    amounts,
    times: dated.map(({ time, fraction }) => time + fraction),
    exponential: law === 'compound',
    total: total * largest,
    curve: (side) => datedCurve(ready, total, side),
    growth: (index, rate) => discount(dated[index - 1], rate) / discount(dated[index], rate),
  };
}

/** In order of time, amounts of one moment added up, zeros left out. */
function merged(flows: readonly Flow[], law: DiscountLaw): readonly DatedAmount[] {
  const sorted = flows
    .map(({ amount, whole, fraction }) =>
      law === 'compound'
        ? { amount, time: whole + fraction, fraction: 0 }
        : { amount, time: whole, fraction },
    )
    .toSorted((a, b) => a.time + a.fraction - (b.time + b.fraction) || a.time - b.time);
  const moments: { amount: number; time: number; fraction: number }[] = [];
  for (const flow of sorted) {
    const last = moments.at(-1);
    if (last && last.time === flow.time && last.fraction === flow.fraction) last.amount += flow.amount;
    else moments.push(flow);
  }
  return moments.filter(({ amount }) => amount !== 0);
}

function discount(flow: DatedAmount | undefined, rate: number): number {
  if (!flow) return 1;
  return Math.exp(-flow.time * Math.log1p(rate)) / (1 + flow.fraction * rate);
}

function checkTime(law: DiscountLaw) {
  return ({ whole, fraction }: Flow, index: number): void => {
    const field = `flows[${index}]`;
    const time = whole + fraction;
    if (!Number.isFinite(time))
      throw new InputError(field, 'not-a-number', `${field}: its time is not a number of periods.`);
    if (whole < 0 || fraction < 0)
      throw new InputError(field, 'too-small', `${field}: its time is negative. Count from the first flow.`);
    if (time > LONGEST_TIME || (law === 'reg-z' && fraction > 1))
      throw new InputError(
        field,
        'too-large',
        `${field}: its time is out of range. Give at most ${LONGEST_TIME} periods, and a fraction of at most one.`,
      );
  };
}
