import { crossoverRate } from '@/lib/core/plans/insights/crossover-rate';
import { decimalSign } from '../plans/decimal-sign';
import type { DetailFacts } from './detail-sentences';
import { rowName } from './way-title';
import type { Weighed } from './weigh-sheet';

/** The field for what one's money earns takes no more: 100 % a year. */
const MOST_MONEY_RATE = 1;

/** Where this way and the best other one change places: at what the shopper's own money earns. */
export function crossoverSentence(
  { words, weighed, style }: DetailFacts,
  rows: readonly Weighed[],
): string | null {
  // The cheapest way's change of places is said where the other way is looked at.
  if (weighed === rows[0]) return null;
  const other = rows.find((one) => one !== weighed && one.compared.schedule?.owned === true);
  const own = weighed.compared.schedule;
  if (!other?.compared.schedule || !own?.owned || own.currency !== other.compared.schedule.currency)
    return null;
  const { rates, cheaper } = crossoverRate(own, other.compared.schedule);
  const name = rowName(words, other.row);
  // More than one change of places says nothing anybody could act on; neither does one below zero.
  const [rate] = rates;
  if (
    !rate ||
    rates.length > 1 ||
    decimalSign(rate.effective) <= 0 ||
    Number(rate.effective) > MOST_MONEY_RATE
  )
    return null;
  const written = style.write(rate.effective);
  if (!/[1-9]/.test(written)) return null;
  const above = cheaper.at(-1) === 'first';
  return words.t(above ? 'detail_cross_above' : 'detail_cross_below', name, written);
}
