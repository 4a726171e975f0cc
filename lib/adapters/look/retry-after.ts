/** Nobody means a wait longer than this. */
const MOST_SECONDS = 30 * 86_400;

/**
 * When a server wants to be asked again, ISO 8601 in UTC: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 * Null where it says nothing that can be understood.
 */
export function retryAfter(header: string | null, now: string): string | null {
  const text = header?.trim() ?? '';
  const from = Date.parse(now);
  const until = /^\d{1,10}$/.test(text) ? from + Number(text) * 1_000 : dateIn(text);
  if (until === null || Number.isNaN(until)) return null;
  return new Date(Math.min(Math.max(until, from), from + MOST_SECONDS * 1_000)).toISOString();
}

/** A date as HTTP writes it ("Wed, 21 Oct 2026 07:28:00 GMT"); bare numbers are none, whatever `Date` makes of them. */
function dateIn(text: string): number | null {
  return /^[a-z]{3,9},?\s/i.test(text) ? Date.parse(text) : null;
}
