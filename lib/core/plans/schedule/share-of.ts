import { ratioOf, type Ratio } from '../../money/ratio';
import { roundRatio, type Rounding } from '../../money/round-ratio';
import { decimalOf } from '../../money/decimal-of';
import { InputError } from '../input-error';

/** The share of an amount in minor units, rounded once to whole minor units. Throws InputError beyond safe integers. */
export function shareOf(amount: number, { above, below }: Ratio, rounding: Rounding): number {
  const share = Number.isSafeInteger(amount)
    ? Number(roundRatio(BigInt(amount) * above, below, rounding))
    : Number.NaN;
  if (Number.isSafeInteger(share)) return share + 0;
  const sentence = 'The debt grows beyond what can be counted. Check the rate and the number of payments.';
  throw new InputError('terms', 'too-large', sentence);
}

/** Interest of one period: half a minor unit counts as a whole one, as banks do. */
export function interestOf(debt: number, rate: Ratio): number {
  return shareOf(debt, rate, 'half-up');
}

/** A declared fraction as a ratio. Throws InputError for what is no plain decimal. */
export function ratioOfFraction(fraction: string): Ratio {
  const ratio = ratioOf(fraction);
  if (ratio) return ratio;
  throw new InputError(
    'terms',
    'not-a-number',
    `"${fraction}" is no decimal fraction. Write 0.6 % as 0.006.`,
  );
}

/** A rate that exists only as a double, digit for digit. */
export function ratioOfDouble(rate: number): Ratio {
  return ratioOfFraction(decimalOf(rate));
}
