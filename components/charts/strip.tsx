import { useRef } from 'preact/hooks';
import type { Span } from '@/lib/core/history/span';
import type { Status } from '@/lib/core/reading/reading';
import { stripSegments } from './strip-segments';
import type { Segment } from './strip-segments';

interface Props {
  readonly label: string;
  readonly spans: readonly Span[];
  readonly since: string;
  readonly until: string;
  /** A span in words, for screen readers and the line below. */
  readonly describe: (span: Span) => string;
  readonly chosen: Span | null;
  readonly onPoint: (segment: Segment | null) => void;
  readonly onChoose: (span: Span) => void;
}

/** One series over time. Four states in four fills and shapes; one stop for the keyboard, arrows go along it. */
export function Strip({ label, spans, since, until, describe, chosen, onPoint, onChoose }: Props) {
  const box = useRef<SVGSVGElement>(null);
  const segments = stripSegments(spans, since, until);
  const buttons = segments.filter((segment) => segment.kind === 'span');
  const stop = Math.max(
    buttons.findIndex(({ span }) => span === chosen),
    chosen && spans.includes(chosen) ? 0 : buttons.length - 1,
  );

  const onKeyDown = (event: KeyboardEvent, segment: Extract<Segment, { kind: 'span' }>, index: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(segment.span);
    } else if (step !== 0) {
      event.preventDefault();
      box.current?.querySelectorAll<SVGElement>('[role="button"]')[index + step]?.focus();
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can stand inside or for an SVG
    <svg ref={box} class="strip" width="100%" height="18" role="group" aria-label={label}>
      <line x1="0" x2="100%" y1="9" y2="9" class="unseen" />
      {segments.map((segment) => {
        if (segment.kind === 'between')
          return segment.before === segment.after ? (
            <Bar key={`b${segment.from}`} {...segment} status={segment.after} />
          ) : (
            <rect
              key={`b${segment.from}`}
              x={`${segment.x}%`}
              width={`${segment.width}%`}
              y="3"
              height="12"
              fill={`url(#strip-${segment.before}-${segment.after})`}
              onMouseEnter={() => onPoint(segment)}
              onMouseLeave={() => onPoint(null)}
            />
          );
        const index = buttons.indexOf(segment);
        const { span } = segment;
        return (
          <g
            key={span.firstReading}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="button"
            tabindex={index === stop ? 0 : -1}
            aria-label={describe(span)}
            aria-pressed={span === chosen}
            class={span === chosen ? 'span chosen' : 'span'}
            onClick={() => onChoose(span)}
            onKeyDown={(event) => onKeyDown(event, segment, index)}
            onFocus={() => onPoint(segment)}
            onBlur={() => onPoint(null)}
            onMouseEnter={() => onPoint(segment)}
            onMouseLeave={() => onPoint(null)}
          >
            <Bar x={segment.x} width={segment.width} status={span.status} />
          </g>
        );
      })}
    </svg>
  );
}

/** Full, dotted, open, hatched: told apart without colour. */
function Bar({ x, width, status }: { readonly x: number; readonly width: number; readonly status: Status }) {
  const place = { x: `${x}%`, width: `${width}%`, y: 3, height: 12, rx: 2 };
  return (
    <>
      <rect {...place} class={`fill-${status}`} />
      {status === 'disabled' && <rect {...place} fill="url(#strip-disabled)" />}
      {status === 'unknown' && <rect {...place} fill="url(#strip-unknown)" />}
    </>
  );
}
