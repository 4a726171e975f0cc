import type { Schedule } from '../schedule/schedule';
import type { Context, FieldAnswer, Missing } from './define-way';
import type { Way } from './way';

/** One full set of facts, and its payments. */
export interface Variant {
  readonly schedule: Schedule;
  /** What was taken for granted because it is not stated, by field. */
  readonly assumed: Readonly<Record<string, FieldAnswer>>;
  /** True when every answer is the usual one. At most one variant is. */
  readonly usual: boolean;
}

/** All a way may come to. Either some variants, or what is missing; never both. */
export type Expansion =
  | { readonly variants: readonly Variant[]; readonly missing: null }
  | { readonly variants: readonly []; readonly missing: Missing };

export type ExpandWay = (way: Way, context: Context) => Expansion;
