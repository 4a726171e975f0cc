import { InputError } from '../input-error';

/** A whole number within bounds, both included. Throws InputError naming `field` otherwise. */
export function readWhole(field: string, value: number, atLeast: number, atMost: number): number {
  if (!Number.isSafeInteger(value))
    throw new InputError(
      field,
      'not-whole',
      `${field} must be a whole number. Enter one without a fraction.`,
    );
  if (value < atLeast)
    throw new InputError(field, 'too-small', `${field} is ${value}. Enter at least ${atLeast}.`);
  if (value > atMost)
    throw new InputError(field, 'too-large', `${field} is ${value}. Enter at most ${atMost}.`);
  return value;
}
