import { decimalOf } from '../../money/decimal-of';
import { InputError, type InputProblem } from '../input-error';
import type { Field } from './define-way';
import type { Period } from '../schedule/period';

const MONEY = /^\d{1,12}(?:\.\d{1,8})?$/;
const FRACTION = /^\d{1,2}(?:\.\d{1,20})?$/;
const UNITS = ['day', 'week', 'month', 'year'] as const;
/** The least and the most a whole number may be; forms name them. */
export const RANGES = { count: [1, 600], whole: [0, 600], days: [0, 3660] } as const;

/** A value of a declared field, from JSON or a form; null for "not stated". Throws InputError naming `place`. */
export function readValue(field: Field, value: unknown, place: string): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof field !== 'string') return readChoice(field, value, place);
  if (field === 'money') {
    const sentence = 'Write an amount as plain digits, for example 1499.00, without a sign or a currency.';
    return readText(MONEY, value, place, 'not-an-amount', sentence);
  }
  if (field === 'fraction') {
    const sentence = 'Write a rate as a decimal fraction below 100 with at most 20 decimals: 0.6 % is 0.006.';
    return readText(FRACTION, value, place, 'not-a-number', sentence);
  }
  if (field === 'yes') {
    if (typeof value === 'boolean') return value;
    throw new InputError(
      place,
      'not-a-choice',
      `${shown(value)} is neither true nor false. Use one of them.`,
    );
  }
  if (field === 'period') return readPeriod(value, place);
  return readWhole(value, place, RANGES[field][0], RANGES[field][1]);
}

function readChoice(choices: readonly string[], value: unknown, place: string): string {
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw new InputError(
    place,
    'not-a-choice',
    `${shown(value)} is not known here. Use ${choices.join(' or ')}.`,
  );
}

function readText(
  grammar: RegExp,
  value: unknown,
  place: string,
  problem: InputProblem,
  sentence: string,
): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? decimalOf(value) : value;
  if (typeof text === 'string' && grammar.test(text)) return text;
  throw new InputError(place, problem, `${shown(value)} cannot be read. ${sentence}`);
}

function readWhole(value: unknown, place: string, least: number, most: number): number {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) {
    throw new InputError(place, 'not-a-number', `${shown(value)} is no number. Use a whole one.`);
  }
  const range = `Use a whole number from ${least} to ${most}.`;
  if (number < least) throw new InputError(place, 'too-small', `${number} is too small. ${range}`);
  if (number > most) throw new InputError(place, 'too-large', `${number} is too large. ${range}`);
  if (!Number.isInteger(number)) throw new InputError(place, 'not-whole', `${number} is not whole. ${range}`);
  return number;
}

/** `{"every": 2, "unit": "week"}`, or a unit alone for every one of it. */
function readPeriod(value: unknown, place: string): Period {
  const { every, unit }: { every?: unknown; unit?: unknown } =
    typeof value === 'object' && value !== null ? value : { every: 1, unit: value };
  const known = UNITS.find((one) => one === unit);
  if (known) return { every: readWhole(every ?? 1, `${place}.every`, 1, 366), unit: known };
  throw new InputError(place, 'not-a-choice', `${shown(unit)} is no period. Use ${UNITS.join(', ')}.`);
}

/** The value as it was written, short enough for a sentence. */
function shown(value: unknown): string {
  // Not written out: a hostile value may nest so deep that writing it fails.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'A list' : 'An object';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
