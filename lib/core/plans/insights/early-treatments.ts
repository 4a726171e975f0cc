import type { Way, WayKind } from '../ways/way';
import type { EarlyTerms } from './settle-early';

/** Interest on what is owed: what has not accrued yet is not owed, unless the terms say otherwise. */
const ACCRUES: readonly WayKind[] = ['equal-payment', 'equal-principal', 'balloon', 'card-minimum'];
/** Nothing is financed, or rent is not split into principal and cost. */
const NOTHING_TO_REPAY: readonly WayKind[] = ['in-full', 'rent-and-return', 'rent-then-buy', 'rent-to-own'];

/**
 * What may become of the rest of the cost when a way is repaid early. Deferred interest is what paying off within the
 * promotion avoids. Of a fee nobody knows where it is not stated, so it is both waived and kept: the two ends.
 */
export function earlyTreatments({ kind, terms }: Way): readonly EarlyTerms['rest'][] {
  if (NOTHING_TO_REPAY.includes(kind)) return [];
  if (kind === 'deferred-interest') return ['waived'];
  const stated = 'earlyFee' in terms ? terms.earlyFee : null;
  if (stated !== null) return [stated];
  return ACCRUES.includes(kind) ? ['waived'] : ['waived', 'kept'];
}
