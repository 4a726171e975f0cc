/** What held from when on, in order; `from` in ms. Changes fall on half seconds, readings on whole ones. */
export type Timeline<T> = readonly { readonly from: number; readonly is: T }[];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment at which no reading is taken. */
export function between(time: number): number {
  return Math.floor(time / 1000) * 1000 + 500;
}

/** Position of what holds at a time; times must not go back. */
export function follow<T>(timeline: Timeline<T>): (at: number) => number {
  let index = 0;
  return (at) => {
    while ((timeline[index + 1]?.from ?? Infinity) <= at) index += 1;
    return index;
  };
}
