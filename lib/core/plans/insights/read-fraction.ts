import type { DecimalString } from '../../money/amount';
import { InputError } from '../input-error';

/** Longer than an amount's grammar: solved rates carry all the digits of a double. */
const FRACTION = /^-?\d{1,9}(?:\.\d{1,40})?$/;

export interface FractionBounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A rate of money a year that can be meant: from −99 % to 100,000 %. */
export const MONEY_RATE: FractionBounds = { atLeast: -0.99, atMost: 1000 };

/** A share of something: 0 to 1. */
export const SHARE: FractionBounds = { atLeast: 0, atMost: 1 };

/** The double of a decimal fraction ("0.015" is 1.5 %). Throws InputError naming `field` when it cannot be meant. */
export function readFraction(
  field: string,
  text: DecimalString,
  { atLeast, atMost }: FractionBounds,
): number {
  if (!FRACTION.test(text))
    throw new InputError(field, 'not-a-number', `"${text.slice(0, 40)}" is no number. Write 1.5 % as 0.015.`);
  const value = Number(text);
  if (value < atLeast)
    throw new InputError(field, 'too-small', `${text} is too small. Enter at least ${atLeast}.`);
  if (value > atMost)
    throw new InputError(field, 'too-large', `${text} is too large. Enter at most ${atMost}.`);
  return value;
}
