import { decimalOf } from '../../lib/core/money/decimal-of';
import { ratioToDecimal } from '../../lib/core/money/ratio';
import type { Ratio } from '../../lib/core/money/ratio';
import { InputError } from '../../lib/core/plans/input-error';

/** A result as the contract wants it: all digits of a double as a decimal string, null for what does not exist. */
export function show(value: number | null): string | null {
  if (value === null) return null;
  if (!Number.isFinite(value))
    throw new InputError('inputs', 'too-large', 'inputs: the result is too large to be written down.');
  return decimalOf(value);
}

/** An exact number: all its digits where they end, else twenty decimals. */
export function showExact(value: Ratio): string {
  return ratioToDecimal(value, 20, 'half-even').replace(/\.?0+$/, '');
}
