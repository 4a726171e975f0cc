import { useState } from 'preact/hooks';
import type { Span } from '@/lib/core/history/span';
import { Strip } from '../charts/strip';
import type { Segment } from '../charts/strip-segments';
import { stripTicks } from '../charts/strip-ticks';
import { providerLabel } from '../plans/provider-label';
import { formatDay, formatMoment } from '../ui/format-date';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';
import { StripTable } from './strip-table';

/** A series with its spans in the time shown. */
export interface SeriesRow {
  readonly key: string;
  readonly provider: string;
  readonly label: string;
  readonly demo: boolean;
  /** Null while they are being read. */
  readonly spans: readonly Span[] | null;
}

interface Props {
  readonly title: string;
  readonly rows: readonly SeriesRow[];
  readonly since: string;
  readonly until: string;
  readonly chosen: Span | null;
  readonly onChoose: (series: SeriesRow, span: Span) => void;
}

/** A store's providers over time, with a line of words for what is pointed at, and the same as a table. */
export function SeriesStrips({ title, rows, since, until, chosen, onChoose }: Props) {
  const { t, language } = useWords();
  const [pointed, setPointed] = useState<{ row: SeriesRow; segment: Segment } | null>(null);
  const moment = (iso: string) => formatMoment(iso, language, until);
  const nameOf = (row: SeriesRow) => providerLabel(row, language);
  const describe = (row: SeriesRow, span: Span) =>
    t('strip_span', nameOf(row), t(STATUS_WORD[span.status]), moment(span.from), moment(span.to));

  const said = (() => {
    if (!pointed) return t('strip_hint');
    const { row, segment } = pointed;
    if (segment.kind === 'span') return describe(row, segment.span);
    if (segment.before === 'unknown' || segment.after === 'unknown') return t('strip_hint');
    return `${nameOf(row)}: ${t('strip_change', moment(segment.from), moment(segment.to))}`;
  })();

  return (
    <section class="card strips">
      <h2>{title}</h2>
      {rows.map((row) => (
        <div key={row.key} class="strip-row">
          <div class="strip-name">
            {nameOf(row)}
            {row.demo && <span class="tag">{t('demo_mark')}</span>}
          </div>
          <Strip
            label={nameOf(row)}
            spans={row.spans ?? []}
            since={since}
            until={until}
            describe={(span) => describe(row, span)}
            chosen={chosen}
            onPoint={(segment) => setPointed(segment && { row, segment })}
            onChoose={(span) => onChoose(row, span)}
          />
        </div>
      ))}
      <div class="strip-row" aria-hidden="true">
        <div />
        <div class="axis">
          {stripTicks(since, until).map(({ x, at }) => (
            <span key={at} style={{ left: `${x}%` }}>
              {formatDay(at, language, until)}
            </span>
          ))}
        </div>
      </div>
      <p class="soft small said">{said}</p>
      <StripTable rows={rows} until={until} onChoose={onChoose} />
    </section>
  );
}
