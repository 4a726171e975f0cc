/** A stream of chance that is the same for the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True so often: 0.2 is one time in five. */
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A waiting time with this mean. */
  wait(mean: number): number;
  /** 16 hex digits. */
  id(): string;
}

/** SplitMix32 (Steele, Lea and Flood 2014, in 32 bits): short, and good enough to deal pages. */
export function seeded(seed: number): Random {
  let state = seed;
  const bits = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = (): number => bits() / 2 ** 32;
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const hex = (): string => bits().toString(16).padStart(8, '0');
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    wait: (mean) => -Math.log(1 - next()) * mean,
    id: () => hex() + hex(),
  };
}
