import { useMemo, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Strip } from '../charts/strip';
import type { Piece } from '../charts/strip-piece';
import type { TimeWindow } from '../charts/time-window';
import { providerLabel } from '../plans/provider-label';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';
import { pieceWords } from './piece-words';
import type { SeriesRow } from './series-row';

const NOTHING = { spans: [], changes: [] } as const;

interface Props {
  readonly row: SeriesRow;
  /** Which account, where there are several; else empty. */
  readonly account: string;
  readonly window: TimeWindow;
  readonly width: number;
  readonly now: string;
  /** Key of the chosen piece of this row, or null. */
  readonly chosen: string | null;
  readonly onPoint: (row: SeriesRow, piece: Piece | null) => void;
  readonly onChoose: (row: SeriesRow, piece: Piece) => void;
  /** What can be done with the series, e.g. watch it. */
  readonly children?: ComponentChildren;
}

/** A series by name and state, with its strip beside it. */
export function StripRow(props: Props) {
  const { row, account, window, width, now, chosen, onPoint, onChoose, children } = props;
  const words = useWords();
  const { t, language } = words;
  const { state, history } = row;
  const name = providerLabel(state, language);
  const on = useRef({ onPoint, onChoose });
  on.current = { onPoint, onChoose };
  // The same element again is not drawn again: a new reading of one series redraws one strip.
  const strip = useMemo(
    () => (
      <Strip
        label={`${name}, ${words.t(STATUS_WORD[state.status])}`}
        history={history ?? NOTHING}
        window={window}
        width={width}
        now={now}
        describe={(piece) => pieceWords(words, piece, now)}
        chosen={chosen}
        onPoint={(piece) => on.current.onPoint(row, piece)}
        onChoose={(piece) => on.current.onChoose(row, piece)}
      />
    ),
    [row, name, state.status, history, window, width, now, chosen, words],
  );
  return (
    <div class="strip-row">
      <div class="strip-name">
        <span class="strip-who">
          <StatusDot status={state.status} /> <bdi>{name}</bdi>
          {state.demo && <span class="tag">{t('demo_mark')}</span>}
          {account && <span class="soft small"> {account}</span>}
        </span>
        {children}
      </div>
      <div class="strip-place">
        {history === null ? (
          <div class="strip-waiting" role="status" aria-label={t('readings_loading')} />
        ) : (
          strip
        )}
      </div>
    </div>
  );
}
