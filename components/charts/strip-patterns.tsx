import type { Status } from '@/lib/core/reading/reading';

const KNOWN: readonly Status[] = ['offered', 'disabled', 'absent'];

/** Hatching for "not known", and a fade for every pair of states a change can lie between. Once a page. */
export function StripPatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="strip-unknown"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" stroke="var(--unknown)" stroke-width="2" />
        </pattern>
        <pattern id="strip-disabled" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.5" fill="var(--card)" />
        </pattern>
        {KNOWN.flatMap((before) =>
          KNOWN.filter((after) => after !== before).map((after) => (
            <linearGradient key={`${before}-${after}`} id={`strip-${before}-${after}`}>
              <stop offset="0" stop-color={`var(--${before})`} stop-opacity={strength(before)} />
              <stop offset="1" stop-color={`var(--${after})`} stop-opacity={strength(after)} />
            </linearGradient>
          )),
        )}
      </defs>
    </svg>
  );
}

/** Absent is drawn open, so a fade towards it thins out. */
function strength(status: Status): number {
  return status === 'absent' ? 0.2 : 0.7;
}
