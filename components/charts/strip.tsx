import { useMemo, useState } from 'preact/hooks';
import { pieceAt } from './piece-at';
import { StripDrawing } from './strip-drawing';
import { stripLayout } from './strip-layout';
import type { StripHistory } from './strip-layout';
import type { Piece } from './strip-piece';
import type { TimeWindow } from './time-window';

interface Props {
  readonly label: string;
  readonly history: StripHistory;
  readonly window: TimeWindow;
  /** Of the strip, px. */
  readonly width: number;
  readonly now: string;
  /** A piece in words: what a screen reader says, and what the line below the strips says. */
  readonly describe: (piece: Piece) => string;
  /** Key of the chosen piece, or null. */
  readonly chosen: string | null;
  readonly onPoint: (piece: Piece | null) => void;
  readonly onChoose: (piece: Piece) => void;
}

/**
 * One series over time. For the keyboard one stop: arrows walk along all its pieces, gaps and changes included, and
 * what stands there is said; Enter chooses, as a click does.
 */
export function Strip(props: Props) {
  const { label, history, window, width, now, describe, chosen, onPoint, onChoose } = props;
  const { pieces, announced } = useMemo(
    () => stripLayout(history, window, width, now),
    [history, window, width, now],
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const index = indexOf(pieces, current ?? chosen);
  const here = pieces[index];

  const point = (piece: Piece | null) => {
    setPointed(piece?.key ?? null);
    onPoint(piece);
  };
  const walk = (to: number) => {
    const piece = pieces[Math.max(0, Math.min(pieces.length - 1, to))];
    if (!piece) return;
    setCurrent(piece.key);
    point(piece);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) walk(index + step);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(pieces.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && here) onChoose(here);
    else return;
    event.preventDefault();
  };
  const under = (event: MouseEvent & { readonly currentTarget: Element }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return pieceAt(pieces, event.clientX - left, event.clientY - top);
  };

  return (
    <div
      class="strip"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <input type="range"> cannot be drawn as a strip
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, pieces.length - 1)}
      aria-valuenow={Math.max(0, index)}
      aria-valuetext={here ? describe(here) : ''}
      onKeyDown={onKeyDown}
      onFocus={() => point(here ?? null)}
      onBlur={() => point(null)}
      onMouseMove={(event) => {
        const piece = under(event);
        if (piece?.key !== pointed) point(piece);
      }}
      onMouseLeave={() => point(null)}
      onClick={(event) => {
        const piece = under(event);
        if (!piece) return;
        setCurrent(piece.key);
        onChoose(piece);
      }}
    >
      <StripDrawing
        pieces={pieces}
        announced={announced}
        width={width}
        pointed={pieces.find(({ key }) => key === pointed) ?? null}
        chosen={pieces.find(({ key }) => key === chosen) ?? null}
      />
    </div>
  );
}

/** The piece one stands on; without one, the latest run. */
function indexOf(pieces: readonly Piece[], key: string | null): number {
  const at = key === null ? -1 : pieces.findIndex((piece) => piece.key === key);
  return at >= 0 ? at : pieces.findLastIndex(({ kind }) => kind === 'seen' || kind === 'many');
}
