/** Geometry of the money charts: where a number stands, and which round numbers to print. Never an amount. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A scale from zero (or below) to the first round number that holds every value. */
export function scaleOf(values: readonly number[], about = 3): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least) / about || 1);
  const from = Math.floor(least / step);
  const to = Math.max(from + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
  return { low: from * step, high: to * step, ticks };
}

/** Distance from the top in per cent. */
export function heightOf(value: number, { low, high }: Scale): number {
  return ((high - value) / (high - low)) * 100;
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** Which months of 0 to `last` to name: at most `most` of them, at a step people count in. */
export function monthTicks(last: number, most = 4): readonly number[] {
  const step = MONTH_STEPS.find((one) => Math.floor(last / one) + 1 <= most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10) * power;
}
