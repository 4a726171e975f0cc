import { InputError } from '../input-error';

/** Throws InputError unless the value is a finite number from `least` to `most`; `whole` wants it without fraction. */
export function checkNumber(
  field: string,
  value: number,
  {
    least = -Infinity,
    most = Infinity,
    whole = false,
  }: { least?: number; most?: number; whole?: boolean } = {},
): void {
  if (!Number.isFinite(value))
    throw new InputError(field, 'not-a-number', `${field}: ${value} is no number. Give a finite one.`);
  if (whole && !Number.isInteger(value))
    throw new InputError(field, 'not-whole', `${field}: ${value} is not whole. Give a whole number.`);
  if (value < least)
    throw new InputError(field, 'too-small', `${field}: ${value} is too small. The least is ${least}.`);
  if (value > most)
    throw new InputError(field, 'too-large', `${field}: ${value} is too large. The most is ${most}.`);
}

/** Throws InputError unless the rate of a period is above −100 %. */
export function checkPeriodRate(field: string, rate: number): void {
  checkNumber(field, rate, { most: 1e12 });
  if (rate <= -1)
    throw new InputError(
      field,
      'too-small',
      `${field}: a rate of ${rate} loses everything. Give more than -1.`,
    );
}
