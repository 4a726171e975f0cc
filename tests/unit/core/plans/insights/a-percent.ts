import type { DecimalString } from '@/lib/core/money/amount';

/** A decimal fraction as per cent, for comparison with the printed figures of a source. */
export function percent(fraction: DecimalString | null | undefined): number {
  return fraction === null || fraction === undefined ? NaN : Number(fraction) * 100;
}
