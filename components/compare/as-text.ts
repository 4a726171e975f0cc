import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Words } from '../ui/create-words';
import type { Figures, Said } from './figures';
import type { RateStyle } from './rate-style';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

/** The comparison as a message to a friend: one line a way, cheapest first. */
export function asText(
  words: Words,
  sheet: Sheet,
  { rows }: WeighedSheet,
  figures: Figures,
  style: RateStyle,
): string {
  const { t } = words;
  const head = sheet.price === null ? sheet.thing : `${sheet.thing} ${figures.money(sheet.price)}`.trim();
  const whole = ({ main, range }: Said) => (range === null ? main : t('text_with_range', main, range));
  const lines = rows.map(({ row, compared }, index) => {
    const parts = [
      t('text_total', whole(figures.say(compared.total, figures.money))),
      t('text_extra', whole(figures.sayMore(compared.extra))),
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
  return [...(head ? [head] : []), ...lines, t('text_source')].join('\n');
}
