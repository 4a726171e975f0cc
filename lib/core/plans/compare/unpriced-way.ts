import { fromMinor } from '../../money/amount';
import { totalPaid } from '../insights/total-paid';
import type { Missing } from '../ways/define-way';
import type { Against } from './against';
import type { ComparedWay, Estimate, Option } from './compared-way';
import { between } from './estimate';

/** A row of which no payments can be told: the bounds of its total, and what is missing. */
export function unpricedWay(
  { key, way }: Option,
  { missing, atLeast, atMost }: Missing,
  { cash, context, assumptions }: Against,
): ComparedWay {
  const money = (minor: number) => fromMinor(minor, context.digits);
  const paid = cash && totalPaid(cash);
  const total = between(atLeast, atMost, money);
  const over = (bound: number | null) => (bound === null || paid === null ? null : bound - paid);
  const nothing: Estimate = { value: null, low: null, high: null };
  const { count } = way.terms as { readonly count?: number | null };
  return {
    key,
    way,
    count: count ?? null,
    each: null,
    total,
    extra: between(over(atLeast), over(atMost), money),
    presentCost: Number(assumptions.moneyRate) === 0 ? total : nothing,
    annual: null,
    quality: 'none',
    largestMonth: null,
    payments: [],
    schedule: null,
    // The one way after which the thing goes back, whatever is stated.
    owned: way.kind !== 'rent-and-return',
    assumed: {},
    doubt: null,
    open: missing,
  };
}
