import { InputError } from '../../lib/core/plans/input-error';
import type { Flow } from '../../lib/core/plans/rates/flow';
import { LONGEST_TIME, MOST_FLOWS } from '../../lib/core/plans/rates/search-range';
import type { Reader } from './reader';

/** Amounts at whole periods and a fraction: `n` of them, one period apart, from `t` and `f` on. */
export function unitPeriodFlows(inputs: Reader, name: string, sign: 1 | -1): readonly Flow[] {
  return bounded(
    inputs,
    name,
    inputs.list(name).flatMap((item) => {
      const amount = sign * item.number('amount');
      const whole = item.number('t', { ...TIME, whole: true, ...startOf(sign) });
      const fraction = item.number('f', { least: 0, most: 1, otherwise: 0 });
      return Array.from({ length: countOf(item) }, (_, k) => ({ amount, whole: whole + k, fraction }));
    }),
  );
}

/** Amounts at times in years; `n` of them are `every` years apart, a month unless it says otherwise. */
export function yearlyFlows(inputs: Reader, names: readonly string[], sign: 1 | -1): readonly Flow[] {
  return bounded(
    inputs,
    names[0] ?? '',
    inputs.list(names).flatMap((item) => {
      const amount = sign * item.number('amount');
      const time = item.number('t', { ...TIME, ...startOf(sign) });
      const every = item.number('every', { least: 0, most: LONGEST_TIME, otherwise: 1 / 12 });
      return Array.from({ length: countOf(item) }, (_, k) => ({
        amount,
        whole: 0,
        fraction: time + k * every,
      }));
    }),
  );
}

const TIME = { least: 0, most: LONGEST_TIME };

/** Credit is given today unless it says otherwise; when a payment is made must be told. */
function startOf(sign: 1 | -1): { readonly otherwise?: number } {
  return sign < 0 ? { otherwise: 0 } : {};
}

/** How many equal amounts an item stands for. */
export function countOf(item: Reader): number {
  return item.number(['n', 'count'], { least: 1, most: MOST_FLOWS, whole: true, otherwise: 1 });
}

/** Throws InputError unless something is lent and something is paid. */
export function checkSides(inputs: Reader, name: string, flows: readonly Flow[]): void {
  if (flows.some(({ amount }) => amount < 0) && flows.some(({ amount }) => amount > 0)) return;
  const field = inputs.place(name);
  throw new InputError(
    field,
    'no-sign-change',
    `${field}: all money goes one way, so no rate exists. Give what is lent and what is paid.`,
  );
}

function bounded(inputs: Reader, name: string, flows: readonly Flow[]): readonly Flow[] {
  if (flows.length <= MOST_FLOWS) return flows;
  const field = inputs.place(name);
  throw new InputError(field, 'too-large', `${field}: more than ${MOST_FLOWS} payments. Group them.`);
}
