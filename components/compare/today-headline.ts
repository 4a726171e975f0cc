import { fromMinor, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { Words } from '../ui/create-words';
import type { Figures } from './figures';
import { todayReason, weighsToday } from './today-worth';
import { rowName } from './way-title';
import type { Weighed, WeighedSheet } from './weigh-sheet';

/**
 * Which way is cheapest at what the shopper's own money earns, with that rate named; null where sums alone decide,
 * or where the cheapest buys nothing.
 */
export function todayHeadline(
  words: Words,
  { rows, cash }: WeighedSheet,
  assumptions: Assumptions,
  figures: Figures,
): string | null {
  const { t } = words;
  const [best, next] = rows;
  if (!best || !best.compared.owned || !weighsToday(rows)) return null;
  const digits = minorDigits(cash?.currency ?? '');
  const today = ({ compared }: Weighed) => {
    const { value } = compared.presentCost;
    return value === null ? null : toMinor(value, digits);
  };
  const reason = todayReason(words, assumptions);
  const name = rowName(words, best.row);
  const own = today(best);
  if (best.row.way.kind === 'in-full') {
    const other = next?.compared.owned ? today(next) : null;
    if (!next || other === null || own === null || other <= own) return null;
    const total = figures.say(best.compared.total, figures.money).main;
    const money = (minor: number) => figures.money(fromMinor(minor, digits));
    return t(
      'headline_today_next',
      name,
      total,
      reason,
      rowName(words, next.row),
      money(other),
      money(other - own),
    );
  }
  const inFull = rows.find(({ row }) => row.way.kind === 'in-full');
  const atOnce = inFull ? today(inFull) : null;
  const worth = figures.say(best.compared.presentCost, figures.money).main;
  if (own === null || atOnce === null || atOnce <= own) return t('headline_today', name, reason, worth);
  return t('headline_today_less', name, reason, worth, figures.money(fromMinor(atOnce - own, digits)));
}
