import { useState } from 'preact/hooks';
import { paidByMonth } from '@/lib/core/plans/sheet/paid-by-month';
import type { MonthPaid } from '@/lib/core/plans/sheet/paid-by-month';
import type { CurrencyCode } from '@/lib/core/money/amount';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { MonthBars } from '../charts/month-bars';
import { PaidLines } from '../charts/paid-lines';
import { SERIES, SeriesKey } from '../charts/series-mark';
import { useWords } from '../ui/words';
import type { Figures } from './figures';
import { formatMonth } from './format-plain-date';
import { MonthTable } from './month-table';
import { rowName } from './way-title';
import type { Weighed } from './weigh-sheet';

interface Props {
  readonly rows: readonly Weighed[];
  readonly figures: Figures;
  readonly currency: CurrencyCode;
  /** The day plans start. */
  readonly start: PlainDate;
}

/** A way over the months. */
export interface MonthsOfWay {
  readonly key: string;
  readonly name: string;
  readonly most: string;
  readonly months: readonly MonthPaid[];
}

/** Rows the charts draw: those with a schedule, cheapest first, as many as can be told apart. */
export function drawnRows(rows: readonly Weighed[]): readonly Weighed[] {
  return rows.filter(({ compared }) => compared.payments.length > 0).slice(0, SERIES);
}

/** Two charts with one month between them, its figures in words, and all of it as a table. */
export function MoneyOverTime({ rows, figures, currency, start }: Props) {
  const words = useWords();
  const { t, language } = words;
  const [chosen, setChosen] = useState<number | null>(null);
  const ways = drawnRows(rows).map(({ row, compared }) => ({
    key: row.key,
    name: rowName(words, row),
    most: compared.largestMonth === null ? '' : t('chart_most', figures.money(compared.largestMonth)),
    months: compared.schedule ? paidByMonth(compared.payments, compared.schedule, start) : [],
  }));
  if (ways.length === 0) return null;
  const last = Math.max(1, ...ways.map(({ months }) => months.length - 1));
  const month = Math.min(chosen ?? last, last);
  const monthName = (index: number) => formatMonth(start, index, language);
  const paid = ({ months }: MonthsOfWay, index: number) => figures.money(months[index]?.paid ?? '0');
  const soFar = ({ months }: MonthsOfWay, index: number) =>
    figures.money(months[Math.min(index, months.length - 1)]?.soFar ?? '0');
  const describe = (of: typeof soFar) => (index: number) =>
    [monthName(index), ...ways.map((way) => `${way.name} ${of(way, index)}`)].join('; ');
  const compact = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  // From here on plain numbers: they are only drawn.
  const drawn = (pick: 'paid' | 'soFar') =>
    ways.map((way) => ({ ...way, [pick]: way.months.map((one) => Number(one[pick])) }));
  const slider = { last, month, onMonth: setChosen };

  return (
    <section class="card charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{t('charts_title')}</h2>
      <div class="pair">
        <figure>
          <figcaption>{t('chart_so_far')}</figcaption>
          <PaidLines
            label={t('chart_so_far')}
            lines={drawn('soFar') as (MonthsOfWay & { soFar: number[] })[]}
            {...slider}
            describe={describe(soFar)}
            monthName={monthName}
            axisMoney={(amount) => compact.format(amount)}
          />
        </figure>
        <figure>
          <figcaption>{t('chart_per_month')}</figcaption>
          <MonthBars
            label={t('chart_per_month')}
            rows={drawn('paid') as (MonthsOfWay & { paid: number[] })[]}
            {...slider}
            describe={describe(paid)}
          />
        </figure>
      </div>
      <table class="at-month">
        <caption>{t('chart_at_month', monthName(month))}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{t('col_way')}</th>
            <th scope="col">{t('chart_this_month')}</th>
            <th scope="col">{t('chart_so_far')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way, index) => (
            <tr key={way.key}>
              <th scope="row">
                <SeriesKey index={index} /> {way.name}
              </th>
              <td>{paid(way, month)}</td>
              <td>{t('chart_in_all', soFar(way, month))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ways.length && <p class="soft small">{t('chart_left_out')}</p>}
      <MonthTable ways={ways} last={last} monthName={monthName} paid={paid} soFar={soFar} />
    </section>
  );
}
