import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { SeriesState } from '@/lib/core/history/series-state';
import { LooksRow } from '../charts/looks-row';
import type { DayLooks } from '../charts/looks-row';
import type { Piece } from '../charts/strip-piece';
import { TimeAxis } from '../charts/time-axis';
import type { TimeWindow } from '../charts/time-window';
import { useWidth } from '../charts/use-width';
import { useZoomGestures } from '../charts/use-zoom-gestures';
import type { ZoomGestures } from '../charts/use-zoom-gestures';
import { providerLabel } from '../plans/provider-label';
import { useWords } from '../ui/words';
import { looksWords } from './looks-words';
import { pieceWords } from './piece-words';
import type { SeriesRow } from './series-row';
import { StripRow } from './strip-row';

/** The piece whose evidence is shown. */
export interface ChosenPiece {
  readonly series: string;
  readonly piece: Piece;
}

interface Props {
  readonly title: string;
  readonly rows: readonly SeriesRow[];
  readonly accountOf: (row: SeriesRow) => string;
  /** How often the store was looked at; null where that is not counted, as for samples. */
  readonly days: readonly DayLooks[] | null;
  readonly window: TimeWindow;
  readonly now: string;
  readonly chosen: ChosenPiece | null;
  readonly onChoose: (row: SeriesRow, piece: Piece) => void;
  readonly gestures: ZoomGestures;
  /** Says how to read and walk the strips; once a page is enough. */
  readonly hint: boolean;
  /** What stands beside a series' name. */
  readonly besides?: (state: SeriesState) => ComponentChildren;
}

/** Some series over one stretch of time, with a line of words for what is pointed at. */
export function SeriesStrips(props: Props) {
  const { title, rows, accountOf, days, window, now, chosen, onChoose, gestures, hint, besides } = props;
  const words = useWords();
  const { t, language } = words;
  const [pointed, setPointed] = useState<{ row: SeriesRow; piece: Piece } | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  useZoomGestures(area, track, gestures);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'slider') return;
    const factor = { '+': 0.5, '=': 0.5, '-': 2 }[event.key];
    const share = event.shiftKey ? { ArrowLeft: -0.25, ArrowRight: 0.25 }[event.key] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (factor !== undefined) gestures.onZoom(factor, 0.5);
    else if (share !== undefined) gestures.onMove(share);
    else return;
    event.preventDefault();
  };
  return (
    <section class="card strips">
      <h2>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys and drags of the strips inside */}
      <div ref={area} class="strip-area" onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <StripRow
            key={row.state.key}
            row={row}
            account={accountOf(row)}
            window={window}
            width={width}
            now={now}
            chosen={chosen?.series === row.state.key ? chosen.piece.key : null}
            onPoint={(of, piece) => setPointed(piece && { row: of, piece })}
            onChoose={onChoose}
          >
            {besides?.(row.state)}
          </StripRow>
        ))}
        <div class="strip-row">
          <div class="strip-name soft small">{days && t('looks_row')}</div>
          <div ref={track}>
            <TimeAxis window={window} width={width} />
            {days && (
              <LooksRow days={days} window={window} width={width} label={looksWords(words, days, window)} />
            )}
          </div>
        </div>
      </div>
      <p class="soft small said">
        {pointed
          ? t('strip_of', providerLabel(pointed.row.state, language), pieceWords(words, pointed.piece, now))
          : hint && t('strip_hint')}
      </p>
    </section>
  );
}
