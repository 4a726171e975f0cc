import type { DecimalString } from '../../money/amount';
import type { Estimate } from './compared-way';

/** A figure of one variant; null when it cannot be computed there. */
export interface Figure<Value> {
  readonly value: Value | null;
  readonly usual: boolean;
}

const UNKNOWN: Estimate = { value: null, low: null, high: null };

/**
 * Joins a figure of all variants into one estimate: the usual variant's value, or the common one, between the
 * extremes. A figure that is missing in any variant has no bounds.
 */
export function estimate(
  figures: readonly Figure<number>[],
  write: (value: number) => DecimalString,
): Estimate {
  const known = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0 || known.length < figures.length) return UNKNOWN;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const usual = figures.find((figure) => figure.usual)?.value ?? (low === high ? low : null);
  return { value: usual === null ? null : write(usual), low: write(low), high: write(high) };
}

/** What is left to say when no schedule can be built: the bounds, if any. */
export function between(
  atLeast: number | null,
  atMost: number | null,
  write: (value: number) => DecimalString,
): Estimate {
  return {
    value: null,
    low: atLeast === null ? null : write(atLeast),
    high: atMost === null ? null : write(atMost),
  };
}
