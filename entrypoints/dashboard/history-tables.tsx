import { useState } from 'preact/hooks';
import type { Piece } from '@/components/charts/strip-piece';
import { densityOf } from '@/components/charts/density';
import type { TimeWindow } from '@/components/charts/time-window';
import { HistoryTable } from '@/components/history/history-table';
import type { SeriesRow } from '@/components/history/series-row';
import { SuspensionTable } from '@/components/history/suspension-table';
import type { TableLine } from '@/components/history/table-line';
import { useWords } from '@/components/ui/words';
import type { SeriesState } from '@/lib/core/history/series-state';
import { copyText } from './copy-text';
import { useSuspensions } from './use-suspensions';

interface Props {
  readonly rows: readonly SeriesRow[];
  readonly window: TimeWindow;
  readonly accountOf: (state: SeriesState) => string;
  readonly now: string;
  readonly onChoose: (row: SeriesRow, piece: Piece) => void;
}

/** The strips as tables, made only when they are opened. */
export function HistoryTables({ rows, window, accountOf, now, onChoose }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [suspensions, setSuspensions] = useState(false);
  const lines = useSuspensions(suspensions ? rows : null, window);
  return (
    <section class="card tables">
      <details class="as-table" onToggle={(event) => setSuspensions(event.currentTarget.open)}>
        <summary>{t('suspensions_title')}</summary>
        {suspensions && <SuspensionTable suspensions={lines} accountOf={accountOf} now={now} />}
      </details>
      <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('strip_table')}</summary>
        {open && (
          <HistoryTable
            rows={rows}
            window={window}
            accountOf={accountOf}
            now={now}
            onChoose={(line) => onChoose(line.row, pieceOf(line, window))}
            onCopy={copyText}
          />
        )}
      </details>
    </section>
  );
}

/** A line of the table as the piece the strips would show for it. */
function pieceOf(line: TableLine, window: TimeWindow): Piece {
  const place = { x: 0, width: 0 };
  return line.kind === 'span'
    ? {
        kind: 'seen',
        key: `s${line.span.firstReading}`,
        span: line.span,
        density: densityOf(line.span, window.to - window.from),
        ...place,
      }
    : { kind: 'terms', key: `t${line.change.reading}`, changes: [line.change], since: 0, ...place };
}
