import { fromMinor, toMinor, type DecimalString } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import { scanAmounts } from '../../money/scan';
import type { Unit } from '../rules/terms';
import type { Tongue } from '../text/tongue';

/** An amount that attributes or JSON state, in minor units, as a plain number, or as printed; null when it is none. */
export function termAmount(
  text: string | null | undefined,
  unit: Unit | undefined,
  currency: string | null,
  { money }: Tongue,
): DecimalString | null {
  if (text === null || text === undefined) return null;
  if (unit === 'minor') {
    return /^\d{1,12}$/.test(text) ? fromMinor(Number(text), minorDigits(currency ?? 'USD')) : null;
  }
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) {
    const digits = minorDigits(currency ?? 'USD');
    return toMinor(text, digits) === null ? Number(text).toFixed(digits) : text;
  }
  return scanAmounts(text, { ...money, currency, bare: true })[0]?.amount ?? null;
}
