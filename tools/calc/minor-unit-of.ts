import { minorDigits } from '../../lib/core/money/currency';
import type { Reader } from './reader';

/** One minor unit in major units: of the currency the inputs name, a hundredth where they name none. */
export function minorUnitOf(inputs: Reader): number {
  return 10 ** -(inputs.has('currency') ? minorDigits(inputs.text('currency')) : 2);
}
