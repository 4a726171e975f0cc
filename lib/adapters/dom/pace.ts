/** Times in milliseconds; late widgets repaint for some seconds (facts, stores-world). */
export interface Pace {
  readonly quiet: number;
  /** No absence before this long after load or navigation, … */
  readonly earliest: number;
  /** … nor within this long of the last change that mattered. */
  readonly still: number;
  /** A page that never rests is judged at this age by whether its last looks agree; so long an empty slot may fill. */
  readonly latest: number;
}

export const PACE: Pace = { quiet: 250, earliest: 6_000, still: 2_500, latest: 15_000 };

/** For a page that was followed already and came to rest: only the rules it is read by have changed. */
export const RESTED: Pace = { quiet: 100, earliest: 400, still: 300, latest: 15_000 };
