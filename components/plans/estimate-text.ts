import type { DecimalString } from '@/lib/core/money/amount';
import type { Estimate } from '@/lib/core/plans/compare/compared-way';
import type { Words } from '../ui/create-words';

type Write = (figure: DecimalString) => string;

/** A figure in words: exact, from … to …, at least …; null when nothing is known of it. */
export function estimateText(words: Words, estimate: Estimate, write: Write): string | null {
  return estimate.value === null ? rangeText(words, estimate, write) : write(estimate.value);
}

/** What is certain of a figure without its usual value; null when nothing is. */
function rangeText({ t }: Words, { low, high }: Estimate, write: Write): string | null {
  if (low !== null && high !== null) return t('from_to', write(low), write(high));
  return low === null ? null : t('at_least_figure', write(low));
}

/** True when a figure has a usual value, and a fact that is not stated may still move it. */
export function isOpen({ value, low, high }: Estimate): boolean {
  return value !== null && (low !== value || high !== value);
}
