import type { Fields, Terms, WayDefinition } from './define-way';
import type { WAYS } from './index';

type WayOf<D> =
  D extends WayDefinition<infer Kind, infer F extends Fields>
    ? { readonly kind: Kind; readonly terms: Terms<F> }
    : never;

/** A way of paying with its terms, as a page reading or a person states them. */
export type Way = WayOf<(typeof WAYS)[number]>;
export type WayKind = Way['kind'];
