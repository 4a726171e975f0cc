import type { Counts } from '../ports/guard';

export const NOTHING: Counts = { readings: 0, rules: 0, watches: 0 };

export function isEmpty(counts: Counts): boolean {
  return counts.readings === 0 && counts.rules === 0 && counts.watches === 0;
}

/** The larger of each: what came back is no loss, and what is still missing stays expected. */
export function most(a: Counts, b: Counts): Counts {
  return each(a, b, Math.max);
}

export function plus(a: Counts, b: Counts): Counts {
  return each(a, b, (one, other) => one + other);
}

/** How many of the expected are not there. */
export function missingIn(found: Counts, expected: Counts): Counts {
  return each(expected, found, (one, other) => Math.max(0, one - other));
}

function each(a: Counts, b: Counts, of: (one: number, other: number) => number): Counts {
  return {
    readings: of(a.readings, b.readings),
    rules: of(a.rules, b.rules),
    watches: of(a.watches, b.watches),
  };
}
