import { BAR, box, STRIP_HEIGHT, stripPaths, tenth } from './strip-paths';
import type { AnnouncedRange, Piece } from './strip-piece';
import { MARK } from './term-pieces';

interface Props {
  readonly pieces: readonly Piece[];
  readonly announced: readonly AnnouncedRange[];
  readonly width: number;
  readonly pointed: Piece | null;
  readonly chosen: Piece | null;
}

const MIDDLE = BAR.top + BAR.height / 2;

/** A strip's pieces drawn: full, dotted, open, hatched, so that they are told apart without colour. */
export function StripDrawing({ pieces, announced, width, pointed, chosen }: Props) {
  const terms = pieces.filter((piece) => piece.kind === 'terms');
  return (
    <svg width={width} height={STRIP_HEIGHT} aria-hidden="true">
      <path class="unseen" d={unseen(pieces)} />
      {pieces.map((piece) =>
        piece.kind === 'changed' ? (
          <rect
            key={piece.key}
            class="changed"
            x={tenth(piece.whole.x)}
            width={tenth(piece.whole.width)}
            y={BAR.top}
            height={BAR.height}
            fill={`url(#strip-${piece.before.status}-${piece.after.status})`}
          />
        ) : null,
      )}
      {stripPaths(pieces).map(({ status, density, d }) => (
        <g key={`${status} ${density}`} class={`looks-${density}`}>
          <path class={`fill-${status}`} d={d} />
          {(status === 'disabled' || status === 'unknown') && <path d={d} fill={`url(#strip-${status})`} />}
        </g>
      ))}
      {announced.length > 0 && <path class="announced" d={announced.map(bracket).join('')} />}
      {terms.length > 0 && (
        <>
          <path
            class="term-since"
            d={terms.map(({ x, since }) => `M${tenth(since)} 4H${tenth(x + MARK)}`).join('')}
          />
          <path class="term-mark" d={terms.map(({ x }) => diamond(x + MARK)).join('')} />
        </>
      )}
      {pointed && <path class="pointed" d={outline(pointed)} />}
      {chosen && <path class="chosen" d={outline(chosen)} />}
    </svg>
  );
}

function unseen(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, x, width }) => (kind === 'unseen' ? `M${tenth(x)} ${MIDDLE}h${tenth(width)}` : ''))
    .join('');
}

function diamond(x: number): string {
  return `M${tenth(x)} 0l${MARK} 4-${MARK} 4-${MARK}-4z`;
}

/** Below the bar, closed where an end was announced. */
function bracket({ x, width, open }: AnnouncedRange): string {
  const [left, right, y] = [tenth(x), tenth(x + width), STRIP_HEIGHT - 2];
  const ends = (open === 'start' ? '' : `M${left} ${y}v-4`) + (open === 'end' ? '' : `M${right} ${y}v-4`);
  return `M${left} ${y}H${right}${ends}`;
}

function outline({ kind, x, width }: Piece): string {
  return kind === 'terms'
    ? box(x - 1.5, -0.5, width + 3, 9)
    : box(x - 1, BAR.top - 1.5, width + 2, BAR.height + 3);
}
