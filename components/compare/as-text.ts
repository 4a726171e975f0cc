import type { ComparedWay } from '@/lib/core/plans/compare/compared-way';
import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { decimalSign } from '../plans/decimal-sign';
import type { Words } from '../ui/create-words';
import { closeUp } from './close-up';
import type { Figures, Said } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { todayReason, weighsToday } from './today-worth';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

/** The comparison as a message to a friend: one line a way, cheapest first. */
export function asText(
  words: Words,
  sheet: Sheet,
  { rows }: WeighedSheet,
  assumptions: Assumptions,
  figures: Figures,
  style: RateStyle,
): string {
  const { t } = words;
  // The sign alone does not say which yuan, yen or dollar.
  const price = sheet.price === null ? '' : `${figures.money(sheet.price)} `;
  const head = `${sheet.thing} ${price}(${sheet.currency})`.trim();
  const valued = weighsToday(rows);
  const whole = ({ main, range }: Said) => (range === null ? main : t('text_with_range', main, range));
  const againstCash = ({ owned, extra }: ComparedWay) => {
    if (!owned) return t('goes_back');
    if (extra.value !== null && decimalSign(extra.value) === 0) return t('text_same');
    return t('text_extra', whole(figures.sayMore(extra)));
  };
  const lines = rows.map(({ row, compared }, index) => {
    const parts = [
      t('text_total', whole(figures.say(compared.total, figures.money))),
      ...(valued ? [t('text_today', whole(figures.say(compared.presentCost, figures.money)))] : []),
      againstCash(compared),
    ];
    if (compared.annual && compared.quality === 'apr') {
      const { annual } = compared;
      parts.push(
        `${style.main} ${whole(figures.say(annual[style.first], style.write))}`,
        style.alsoOf(whole(figures.say(annual[style.second], style.write))),
      );
    }
    return `${index + 1}. ${rowName(words, row)}: ${parts.join(t('text_comma'))}`;
  });
  const order = valued ? [t('text_order', todayReason(words, assumptions))] : [];
  return closeUp([head, ...lines, ...order, t('text_source')].join('\n'));
}
