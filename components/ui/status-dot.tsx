import type { Status } from '@/lib/core/reading/reading';

/** The status as a shape: full, half, struck-out ring, dashed ring. Colour repeats what the shape says. */
export function StatusDot({ status }: { readonly status: Status }) {
  return (
    <svg class={`dot dot-${status}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {status === 'offered' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {status === 'disabled' && (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
        </>
      )}
      {status === 'absent' && (
        <>
          <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M3 9 9 3" stroke="currentColor" stroke-width="1.6" />
        </>
      )}
      {status === 'unknown' && (
        <circle
          cx="6"
          cy="6"
          r="4.4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-dasharray="2 2.6"
        />
      )}
    </svg>
  );
}
