import type { Flow } from '../../../lib/core/plans/rates/flow';
import type { PeriodRate } from '../../../lib/core/plans/rates/period-rate';
import { MOST_FLOWS } from '../../../lib/core/plans/rates/search-range';
import { solveRate } from '../../../lib/core/plans/rates/solve-rate';
import { minorUnitOf } from '../minor-unit-of';
import { periodsPerYear, rateAnswer } from '../rate-answer';
import { checkSides, countOf } from '../read-flows';
import type { Reader } from '../reader';
import { show } from '../show';

const POSITIVE = { least: Number.MIN_VALUE, most: 1e15 };
const COUNT = { least: 1, most: MOST_FLOWS - 1, whole: true };

/** The rate of instalments against the money one really gets. */
export function instalmentRate(inputs: Reader) {
  const advance = inputs.number('net_advance', POSITIVE);
  const payments = inputs.list(['instalments', 'payments']).flatMap((item) => {
    const amount = item.number('amount');
    return Array.from({ length: countOf(item) }, () => amount);
  });
  return rateAnswer(solveInstalments(advance, payments, inputs, 'instalments'), inputs);
}

/** Equal shares of the principal, and a fee on the original principal every period. */
export function flatFee(inputs: Reader) {
  const principal = inputs.number('principal', POSITIVE);
  const n = inputs.number('n', COUNT);
  const each = principal / n + principal * inputs.number(FEE_PER_PERIOD);
  const payments = Array.from({ length: n }, () => each);
  return rateAnswer(solveInstalments(principal, payments, inputs, 'principal'), inputs);
}

/** The rule of thumb 2·p·f·n/(n + 1), p periods a year: 24·f·n/(n + 1) for months. Too high, and worse as n grows. */
export function flatFeeApprox(inputs: Reader) {
  const n = inputs.number('n', COUNT);
  const rate = (2 * periodsPerYear(inputs) * inputs.number(FEE_PER_PERIOD) * n) / (n + 1);
  return { convention: 'nominal', pct: show(rate * 100), rate: show(rate), nominal_pct: show(rate * 100) };
}

/** Principal and the whole fee in equal payments. */
export function addonRate(inputs: Reader) {
  const principal = inputs.number('principal', POSITIVE);
  const n = inputs.number('n', COUNT);
  const fee = inputs.has('total_fee')
    ? inputs.number('total_fee')
    : principal * inputs.number('total_fee_rate');
  const payments = Array.from({ length: n }, () => (principal + fee) / n);
  return rateAnswer(solveInstalments(principal, payments, inputs, 'total_fee'), inputs);
}

const FEE_PER_PERIOD = [
  'fee_per_period_on_original_principal',
  'fee_per_period',
  'fee_rate_per_period',
  'fee_rate',
  'f',
];

/** `first_at` is when the first payment is due: 0 today, 1 after one period (usual), or any time. */
function solveInstalments(
  advance: number,
  payments: readonly number[],
  inputs: Reader,
  field: string,
): PeriodRate {
  const firstAt = inputs.number('first_at', { least: 0, most: MOST_FLOWS, otherwise: 1 });
  const whole = Math.floor(firstAt);
  const flows: readonly Flow[] = [
    { amount: -advance, whole: 0, fraction: 0 },
    ...payments.map((amount, k) => ({ amount, whole: whole + k, fraction: firstAt - whole })),
  ];
  checkSides(inputs, field, flows);
  return solveRate(flows, 'compound', minorUnitOf(inputs));
}
