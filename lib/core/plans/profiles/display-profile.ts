import type { Rounding } from '../../money/round-ratio';

export type Market = 'CN' | 'US' | 'EU' | 'UK' | 'JP' | 'BR' | 'IN' | 'HK' | 'SG' | 'other';

/** A word of law: as the market prints it, and for readers of Chinese and of English. */
export interface MarketWord {
  readonly local: string;
  /** Language of `local` (BCP 47). */
  readonly language: string;
  readonly zh: string;
  readonly en: string;
}

/** Figures a market's law or custom wants beside the rate. */
export type AlsoShown =
  | 'other-rate'
  | 'per-period-rate'
  | 'daily-rate'
  | 'flat-rate'
  | 'monthly-effective-rate'
  | 'total-cost'
  | 'total-payable'
  | 'representative-example';

/** How a market shows what credit costs (calculator facts, 1.8). Both rates are always shown, each with its word. */
export interface DisplayProfile {
  readonly market: Market;
  /** The rate that leads; `both` side by side where no law decides. */
  readonly first: 'nominal' | 'effective' | 'both';
  readonly nominal: MarketWord;
  readonly effective: MarketWord;
  /** Digits after the point of a percentage. */
  readonly decimals: number;
  readonly rounding: Exclude<Rounding, 'down'>;
  readonly also: readonly AlsoShown[];
}
