import type { BadgeSign, TabView } from './ports';

/** The sign for a page. Pages that were not expected to offer anything get none: a quiet toolbar. */
export function badgeSign({ reading, settled }: TabView): BadgeSign {
  const { status, because } = reading;
  if (status === 'unknown' && because === 'still-loading' && !settled) return 'reading';
  if (status !== 'absent') return status;
  return because === 'not-listed' || because === 'slot-empty' ? 'absent' : 'none';
}
