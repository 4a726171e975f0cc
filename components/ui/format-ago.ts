import type { Tongue } from './create-words';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** How long ago `iso` was, in whole days, hours, minutes or seconds, rounded down: "3 days ago". */
export function formatAgo(iso: string, language: Tongue, now: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const passed = Math.max(0, Date.parse(now) - Date.parse(iso));
  for (const [unit, size] of STEPS)
    if (passed >= size) return format.format(-Math.floor(passed / size), unit);
  return format.format(0, 'second');
}
