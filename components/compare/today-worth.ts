import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { ComparedWay } from '@/lib/core/plans/compare/compared-way';
import type { Words } from '../ui/create-words';
import { percentText } from './typed-number';
import type { Weighed } from './weigh-sheet';

/** True where what the payments are worth today is another figure than their sum, and so decides the order. */
export function differsToday({ total, presentCost }: ComparedWay): boolean {
  const known = presentCost.value !== null || presentCost.high !== null;
  return known && (presentCost.value !== total.value || presentCost.high !== total.high);
}

/** True where the order of the rows rests on the shopper's own rates, which must then be named. */
export function weighsToday(rows: readonly Weighed[]): boolean {
  return rows.some(({ compared }) => differsToday(compared));
}

/** "your money earning 3% a year": what the order rests on besides the sums. */
export function todayReason({ t, language }: Words, { moneyRate, pointValue }: Assumptions): string {
  const rate = Number(moneyRate);
  const parts = [
    ...(rate > 0 ? [t('reason_earns', `${percentText(moneyRate)}%`)] : []),
    ...(rate < 0 ? [t('reason_costs', `${percentText(moneyRate.replace('-', ''))}%`)] : []),
    ...(Number(pointValue) > 0 ? [t('reason_points', `${percentText(pointValue)}%`)] : []),
  ];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
