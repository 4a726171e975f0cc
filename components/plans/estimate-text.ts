import type { DecimalString } from '@/lib/core/money/amount';
import type { Estimate } from '@/lib/core/plans/compare/compared-way';
import type { Words } from '../ui/create-words';

/** A figure in words: exact, from … to …, at least …; null when nothing is known of it. */
export function estimateText(
  { t }: Words,
  { value, low, high }: Estimate,
  write: (figure: DecimalString) => string,
): string | null {
  if (value !== null) return write(value);
  if (low !== null && high !== null) return t('from_to', write(low), write(high));
  return low === null ? null : t('at_least_figure', write(low));
}
