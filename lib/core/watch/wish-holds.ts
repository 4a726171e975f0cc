import { toMinor } from '../money/amount';
import type { Money } from '../money/amount';
import { minorDigits } from '../money/currency';
import type { SeriesState } from '../history/series-state';
import { isOffered, seriesFor, standingOf } from './standing';
import type { Watch } from './watch';

/** Whether what the watch waits for is so; null when nobody knows. */
export function wishHolds(
  { target, wish }: Pick<Watch, 'target' | 'wish'>,
  states: readonly SeriesState[],
): boolean | null {
  const series = seriesFor(target, states);
  if (wish.kind === 'cheaper') {
    const offers = series.flatMap((state) => amountOf(state, wish.measure, wish.than) ?? []);
    return offers.length === 0 ? null : cheapest(series, wish) !== null;
  }
  const standing = standingOf(series);
  if (standing === 'offered') return wish.kind === 'returns';
  return standing === 'gone' ? wish.kind === 'disappears' : null;
}

/** The series now offered for least, strictly below the amount and in its currency; null when none is. */
export function cheapest(
  series: readonly SeriesState[],
  { measure, than }: { readonly measure: 'price' | 'fee'; readonly than: Money },
): { readonly state: SeriesState; readonly amount: Money } | null {
  const limit = toMinor(than.amount, minorDigits(than.currency));
  const found = series.flatMap((state) => {
    const minor = amountOf(state, measure, than);
    const amount = state[measure];
    return minor !== null && amount && limit !== null && minor < limit ? [{ state, amount, minor }] : [];
  });
  const [least] = found.toSorted((a, b) => a.minor - b.minor);
  return least ? { state: least.state, amount: least.amount } : null;
}

/** In minor units; null when the series is not on offer, states no amount, or one in another currency. */
function amountOf(state: SeriesState, measure: 'price' | 'fee', { currency }: Money): number | null {
  const amount = isOffered(state) ? state[measure] : null;
  return amount?.currency === currency ? toMinor(amount.amount, minorDigits(currency)) : null;
}
