/** A day without hours or zone: "2026-11-22". The zone it was taken in is the caller's to remember. */
export type PlainDate = string;

/** The day an instant falls on, where clocks are `offset` minutes ahead of UTC (China: 480). */
export function dateOf(at: string, offset = 0): PlainDate {
  return new Date(Date.parse(at) + offset * 60_000).toISOString().slice(0, 10);
}

/** So many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(new Date(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).toISOString());
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000;
}

/** The instant a clock `offset` minutes ahead of UTC shows `hour:minute` on that day. */
export function instantOf(date: PlainDate, hour: number, minute = 0, offset = 0): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (hour * 60 + minute - offset) * 60_000).toISOString();
}
