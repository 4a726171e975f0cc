import * as v from 'valibot';
import { isDecimalString } from '../../core/money/amount';
import { InputError } from '../../core/plans/input-error';
import type { NamedWay, SavedWay, Sheet } from '../../core/plans/sheet/sheet';
import { readWay } from '../../core/plans/ways/read-way';
import type { Way } from '../../core/plans/ways/way';
import { isPlainDate } from '../../core/time/plain-date';

/**
 * What is kept for the comparison, as it may come back from storage: written by an earlier version, by hand, or
 * not at all. A part that cannot be meant is left out; the rest is kept.
 */

/** A sheet with where it came from: a reading's id, or null for the one filled in by hand. */
export interface KeptSheet extends Sheet {
  readonly source: string | null;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const amount = v.pipe(text(22), v.check(isDecimalString, 'Not a decimal amount.'));
const date = v.pipe(v.string(), v.check(isPlainDate, 'Not a day.'));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

const way = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Way>(({ dataset, addIssue, NEVER }) => {
    try {
      return readWay(dataset.value);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);

const named = { key: text(40), name: text(80), way };
const purchase = { thing: text(200), price: v.nullable(amount), currency };
const namedWay = v.object(named);
const savedWay = v.object({ ...named, ...purchase, start: date });
const sheet = v.object({ ...purchase, source: v.nullable(text(80)), rows: v.array(v.unknown()) });

/** At most so many rows of a list are read back. */
const MOST = 200;

export function readSavedWays(stored: unknown): readonly SavedWay[] {
  return readEach(stored, (one) => {
    const read = v.safeParse(savedWay, one);
    return read.success ? read.output : null;
  });
}

export function readSheets(stored: unknown): readonly KeptSheet[] {
  return readEach(stored, (one) => {
    const read = v.safeParse(sheet, one);
    return read.success ? { ...read.output, rows: readEach(read.output.rows, readRow) } : null;
  });
}

function readRow(stored: unknown): NamedWay | null {
  const read = v.safeParse(namedWay, stored);
  return read.success ? read.output : null;
}

function readEach<T>(stored: unknown, read: (one: unknown) => T | null): readonly T[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST).flatMap((one: unknown) => {
    const kept = read(one);
    return kept === null ? [] : [kept];
  });
}
