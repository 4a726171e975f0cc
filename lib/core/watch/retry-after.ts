import { minutesBetween } from '../time/instant';
import { HOST_GAP, MOST_REST } from './bounds';

/** "120", or "Wed, 21 Oct 2026 07:28:00 GMT" (RFC 9110, 10.2.3); two older date forms are read as well. */
const SECONDS = /^\s{0,8}(\d{1,12})\s{0,8}$/;
const DATE = /^\s{0,8}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s[\w :-]{8,40}$/;

/**
 * Minutes a host asks to be left alone, between one and a week; null when it does not say, or not in a form the
 * standard knows. `now` is our clock: a date is only as good as both clocks.
 */
export function retryAfter(header: string | null, now: string): number | null {
  if (header === null) return null;
  const [, seconds] = SECONDS.exec(header) ?? [];
  if (seconds !== undefined) return bounded(Number(seconds) / 60);
  const time = DATE.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(time) ? null : bounded(minutesBetween(now, new Date(time).toISOString()));
}

function bounded(minutes: number): number {
  return Math.min(MOST_REST, Math.max(HOST_GAP, minutes));
}
