import type { Status } from '@/lib/core/reading/reading';

const STATUSES: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];

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
          <path d="M0 0V5" stroke="var(--unknown)" stroke-width="2.4" />
        </pattern>
        <pattern id="strip-disabled" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.5" fill="var(--card)" />
        </pattern>
        {STATUSES.flatMap((before) =>
          STATUSES.map((after) => (
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

/** Absent and unknown are drawn open, so a fade towards them thins out. */
function strength(status: Status): number {
  return status === 'absent' || status === 'unknown' ? 0.25 : 0.85;
}
