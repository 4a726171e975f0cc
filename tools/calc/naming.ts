import { InputError } from '../../lib/core/plans/input-error';

/** Runs what may refuse a field in its own words, and puts the field's place before them. */
export function naming<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(place, error.problem, `${place}: ${error.message}`);
  }
}
