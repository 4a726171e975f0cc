/** A present value on one side of zero, at y = |ln(1 + rate)|. */
export interface Point {
  readonly value: number;
  /** d value / d y. */
  readonly slope: number;
  /** The sum of the absolute terms: rounding noise is a share of it. */
  readonly size: number;
}

/**
 * The value of flows as a function of y ≥ 0. On the negative side time runs backwards, so that on both sides the
 * terms only shrink and nothing overflows.
 */
export interface Curve {
  readonly at: (y: number) => Point;
  /** Time from the first flow to the last. */
  readonly horizon: number;
}

/** Where y times the horizon is below this, values are summed as differences from the plain total. */
export const NEAR_ZERO = 0.7;

export type Side = 1 | -1;
