import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import { decimalSign, withoutSign } from '../plans/decimal-sign';
import { useWords } from '../ui/words';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { closeUp } from './close-up';
import { todayHeadline } from './today-headline';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly weighed: WeighedSheet;
  readonly assumptions: Assumptions;
  readonly figures: Figures;
  readonly style: RateStyle;
}

/** The answer in one sentence: which way costs least, and how far the next one is from it. */
export function SheetHeadline({ weighed, assumptions, figures, style }: Props) {
  const words = useWords();
  const { t } = words;
  const { rows, cash } = weighed;
  const [best, next] = rows;
  const title = (text: string) => (
    <h2 id="ways-title" class="headline" tabIndex={-1}>
      {closeUp(text)}
    </h2>
  );
  if (!best) return title(t('sheet_headline_none'));
  if (best.compared.total.value === null && best.compared.total.high === null)
    return title(t('sheet_headline_unpriced'));
  const today = todayHeadline(words, weighed, assumptions, figures);
  if (today !== null) return title(today);
  const total = figures.say(best.compared.total, figures.money).main;
  const name = rowName(words, best.row);
  const extra = best.compared.extra.value;
  if (
    best.row.way.kind !== 'in-full' &&
    best.compared.owned &&
    extra !== null &&
    cash &&
    decimalSign(extra) < 0
  )
    return title(t('sheet_headline_saves', name, figures.money(withoutSign(extra))));
  const nextExtra = next?.compared.extra.value ?? null;
  if (!next?.compared.owned || nextExtra === null || decimalSign(nextExtra) <= 0)
    return title(t('sheet_headline', name, total));
  const rate = next.compared.quality === 'apr' ? next.compared.annual?.[style.first].value : null;
  const other = rowName(words, next.row);
  // A rate that is written as zero says nothing.
  if (rate && /[1-9]/.test(style.write(rate)))
    return title(
      t('sheet_headline_next_rate', name, total, other, figures.money(nextExtra), style.write(rate)),
    );
  return title(t('sheet_headline_next', name, total, other, figures.money(nextExtra)));
}
