import { honestyCheck } from '@/lib/core/plans/insights/honesty-check';
import type { HonestyCheck, PrintedRate } from '@/lib/core/plans/insights/honesty-check';
import type { MessageKey } from '../ui/create-words';
import { formatPercent } from '../ui/format-percent';
import type { DetailFacts } from './detail-sentences';

const CONVENTION_WORDS: Readonly<Record<NonNullable<HonestyCheck['convention']>, MessageKey>> = {
  nominal: 'convention_nominal',
  effective: 'convention_effective',
  'per-period': 'convention_per_period',
  total: 'convention_total',
  daily: 'convention_daily',
  'first-today': 'convention_first_today',
  'first-in-a-period': 'convention_first_in_a_period',
  'regular-periods': 'convention_regular_periods',
  'flat-yearly': 'convention_flat_yearly',
  'on-remaining': 'convention_on_remaining',
  'day-count-360': 'convention_day_count_360',
  'day-count-365': 'convention_day_count_365',
  'compounded-daily': 'convention_compounded_daily',
  'average-debt': 'convention_average_debt',
  'own-price': 'convention_own_price',
  'down-payment-counted': 'convention_down_payment_counted',
  'without-fees': 'convention_without_fees',
  'tax-on-fees': 'convention_tax_on_fees',
  truncated: 'convention_truncated',
};

/** The rate the page prints beside the one its own payments give; null where none is printed. */
export function honestySentence({ words, weighed }: DetailFacts): string | null {
  const { schedule, way } = weighed.compared;
  const { printedRate = null, printedAs = null } = way.terms as {
    readonly printedRate?: string | null;
    readonly printedAs?: PrintedRate['as'] | null;
  };
  if (!schedule || printedRate === null) return null;
  const check = honestyCheck(schedule, { rate: printedRate, as: printedAs ?? 'unclear' });
  if (check === null) return null;
  const write = (fraction: string) => formatPercent(fraction, words.language, 2);
  const [printed, computed] = [write(check.printed), write(check.computed)];
  if (check.verdict === 'agrees') return words.t('detail_honest_agrees', printed);
  if (check.verdict === 'close') return words.t('detail_honest_close', printed, computed);
  if (check.verdict === 'does-not-fit' || check.convention === null)
    return words.t('detail_honest_unfit', printed, computed);
  return words.t('detail_honest_other', printed, computed, words.t(CONVENTION_WORDS[check.convention]));
}
