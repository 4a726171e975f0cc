import { useWords } from '../ui/words';
import type { Figures, Said } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { differsToday } from './today-worth';
import type { Weighed } from './weigh-sheet';

interface Props {
  readonly weighed: Weighed;
  readonly figures: Figures;
  readonly style: RateStyle;
}

/** What the plan being typed comes to, in one line of figures. */
export function WayPreview({ weighed, figures, style }: Props) {
  const { t } = useWords();
  const { total, presentCost, extra, owned, annual, quality, largestMonth } = weighed.compared;
  const whole = ({ main, range }: Said) => (range === null ? main : t('text_with_range', main, range));
  return (
    <dl class="figures">
      <Figure name={t('col_total')} value={whole(figures.say(total, figures.money))} />
      {differsToday(weighed.compared) && (
        <Figure name={t('col_today')} value={whole(figures.say(presentCost, figures.money))} />
      )}
      <Figure name={t('col_extra')} value={owned ? whole(figures.sayMore(extra)) : `— ${t('goes_back')}`} />
      {annual && quality === 'apr' && (
        <Figure name={style.main} value={whole(figures.say(annual[style.first], style.write))} />
      )}
      {largestMonth !== null && <Figure name={t('col_largest_month')} value={figures.money(largestMonth)} />}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
