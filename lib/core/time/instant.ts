/** Instants are ISO 8601 in UTC with milliseconds ("2026-11-22T03:37:40.000Z"), so that text order is time order. */

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** True for a real moment in exactly the form above; "2026-02-30T…" is none. */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** Minutes from one instant to another, with fraction; negative when `to` is earlier. NaN for no instant. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** The instant so many minutes later (earlier when negative). Throws RangeError when `at` is no instant. */
export function addMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
