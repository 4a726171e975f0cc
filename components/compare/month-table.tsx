import { useState } from 'preact/hooks';
import { useWords } from '../ui/words';
import type { MonthsOfWay } from './money-over-time';
import { ScrollRegion } from './scroll-region';

interface Props {
  readonly ways: readonly MonthsOfWay[];
  readonly last: number;
  readonly monthName: (month: number) => string;
  readonly paid: (way: MonthsOfWay, month: number) => string;
  readonly soFar: (way: MonthsOfWay, month: number) => string;
}

/** Both charts in figures: what each month asks for, and everything paid by its end. */
export function MonthTable({ ways, last, monthName, paid, soFar }: Props) {
  const { t } = useWords();
  // Drawn only when it is looked at: a card repaid by its minimum has hundreds of months.
  const [open, setOpen] = useState(false);
  const months = Array.from({ length: last + 1 }, (_, index) => index);
  return (
    <details class="as-table" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('strip_table')}</summary>
      {open && (
        <ScrollRegion label={t('charts_title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('chart_month')}</th>
                {ways.map((way) => (
                  <th key={way.key} scope="col">
                    {way.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month}>
                  <th scope="row">{monthName(month)}</th>
                  {ways.map((way) => (
                    <td key={way.key}>
                      {paid(way, month)} <span class="soft">{t('chart_in_all', soFar(way, month))}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
}
