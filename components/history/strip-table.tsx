import type { Span } from '@/lib/core/history/span';
import { providerLabel } from '../plans/provider-label';
import { formatMoment } from '../ui/format-date';
import { STATUS_WORD } from '../ui/status-words';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import type { SeriesRow } from './series-strips';

interface Props {
  readonly rows: readonly SeriesRow[];
  readonly until: string;
  readonly onChoose: (series: SeriesRow, span: Span) => void;
}

/** The strips in words and figures, latest first. */
export function StripTable({ rows, until, onChoose }: Props) {
  const { t, language } = useWords();
  const lines = rows
    .flatMap((row) => (row.spans ?? []).map((span) => ({ row, span })))
    .toSorted((a, b) => b.span.from.localeCompare(a.span.from));
  return (
    <details class="as-table">
      <summary>{t('strip_table')}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table_provider')}</th>
              <th scope="col">{t('table_status')}</th>
              <th scope="col">{t('table_from')}</th>
              <th scope="col">{t('table_to')}</th>
              <th scope="col">{t('table_readings')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, span }) => (
              <tr key={row.key + span.firstReading}>
                <td>{providerLabel(row, language)}</td>
                <td>
                  <StatusDot status={span.status} /> {t(STATUS_WORD[span.status])}
                </td>
                <td>{formatMoment(span.from, language, until)}</td>
                <td>{formatMoment(span.to, language, until)}</td>
                <td>
                  <button type="button" class="quiet" onClick={() => onChoose(row, span)}>
                    {new Intl.NumberFormat(language).format(span.readings)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
