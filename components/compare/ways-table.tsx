import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { WayDetails } from './way-details';
import { weighsToday } from './today-worth';
import { WayRow } from './way-row';
import type { RowActions } from './way-row';
import type { WeighedSheet } from './weigh-sheet';

interface Props extends RowActions {
  readonly all: WeighedSheet;
  readonly figures: Figures;
  readonly style: RateStyle;
  /** Keys of the rows whose details are shown. */
  readonly open: ReadonlySet<string>;
  readonly assumptions: Assumptions;
  readonly today: PlainDate;
  /** True on paper: everything is unfolded there. */
  readonly printing: boolean;
}

/** Every way side by side, cheapest first: money, then rates. */
export function WaysTable({ all, figures, style, open, assumptions, today, printing, ...actions }: Props) {
  const { t } = useWords();
  const { rows } = all;
  // Where sums alone decide, what they are worth today is the same figure again.
  const weighsNow = weighsToday(rows);
  if (rows.length === 0) return null;
  return (
    <table class="ways">
      <caption class="hidden">{t('compare_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('col_way')}</th>
          <th scope="col">{t('col_total')}</th>
          {weighsNow && <th scope="col">{t('col_today')}</th>}
          <th scope="col">{t('col_extra')}</th>
          <th scope="col">
            {style.main}
            <small>{style.also}</small>
          </th>
          <th scope="col" class="roomy">
            {t('col_largest_month')}
          </th>
        </tr>
      </thead>
      {rows.map((weighed, index) => (
        <tbody key={weighed.row.key} class={index === 0 ? 'least' : undefined}>
          <WayRow
            weighed={weighed}
            figures={figures}
            style={style}
            least={index === 0 && rows.length > 1}
            open={printing || open.has(weighed.row.key)}
            valued={weighsNow}
            {...actions}
          />
          {(printing || open.has(weighed.row.key)) && (
            <tr class="more-of">
              <td colSpan={weighsNow ? 6 : 5}>
                <WayDetails {...{ weighed, all, assumptions, figures, style, today, printing }} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
