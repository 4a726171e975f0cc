import { InputError } from '../../lib/core/plans/input-error';
import type { InputProblem } from '../../lib/core/plans/input-error';
import { checkNumber } from '../../lib/core/plans/rates/check-number';
import { MOST_FLOWS } from '../../lib/core/plans/rates/search-range';
import type { Ratio } from '../../lib/core/money/ratio';
import { isPlainDate } from '../../lib/core/time/plain-date';
import type { PlainDate } from '../../lib/core/time/plain-date';
import { parseExact, parseNumber } from './parse-number';

/** Bounds of a number, and what stands in where it is not given; without `otherwise` it must be given. */
interface Wanted {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  readonly otherwise?: number;
}

/**
 * Reads the fields of a JSON object, one at a time, and throws an InputError that names the field when it does not
 * hold what is wanted. Names are snake case; camel case is read as well. Several names are spellings of one field.
 */
export class Reader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #place: string;

  constructor(fields: Readonly<Record<string, unknown>>, place: string) {
    this.#fields = new Map(
      Object.entries(fields).map(([name, value]) => [
        name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
        value,
      ]),
    );
    this.#place = place;
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.#fields.get(name) != null);
  }

  number(names: string | readonly string[], wanted: Wanted = {}): number {
    const [field, value] = this.#find(names, wanted.otherwise);
    const number = parseNumber(value);
    if (number === null)
      throw refusal(field, 'not-a-number', `${shown(value)} is no number. Write 0.0125 or 19/30.`);
    checkNumber(field, number, wanted);
    return number;
  }

  /** A number without rounding. */
  exact(names: string | readonly string[]): Ratio {
    const [field, value] = this.#find(names);
    const exact = parseExact(value);
    if (!exact) throw refusal(field, 'not-a-number', `${shown(value)} is no number. Write 0.0125 or 19/30.`);
    return exact;
  }

  text(names: string | readonly string[]): string {
    const [field, value] = this.#find(names);
    if (typeof value !== 'string') throw refusal(field, 'not-a-choice', `${shown(value)} is no text.`);
    return value;
  }

  date(names: string | readonly string[]): PlainDate {
    const [field, value] = this.#find(names);
    if (typeof value !== 'string' || !isPlainDate(value))
      throw refusal(field, 'not-a-date', `${shown(value)} is no date. Write it as 2026-01-31.`);
    return value;
  }

  choice<Choice extends string>(
    names: string | readonly string[],
    choices: readonly Choice[],
    otherwise?: Choice,
  ): Choice {
    const [field, value] = this.#find(names, otherwise);
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      throw refusal(field, 'not-a-choice', `${shown(value)} is none of ${choices.join(', ')}.`);
    return found;
  }

  /** Every item of a list, each as an object or, for a list in a list, with its places as names "0", "1". */
  list(names: string | readonly string[]): readonly Reader[] {
    const [field, value] = this.#find(names);
    return listed(field, value).map((item, index) => readerOf(item, `${field}[${index}]`));
  }

  /** A list of plain numbers. */
  numbers(names: string | readonly string[]): readonly number[] {
    const [items, length] = this.#items(names);
    return Array.from({ length }, (_, index) => items.number(String(index)));
  }

  /** A list of plain numbers, without rounding. */
  exacts(names: string | readonly string[]): readonly Ratio[] {
    const [items, length] = this.#items(names);
    return Array.from({ length }, (_, index) => items.exact(String(index)));
  }

  /** A field as JSON has it, for those who check it themselves. */
  plain(names: string | readonly string[]): unknown {
    return this.#find(names)[1];
  }

  /** The items of a list as JSON has them. */
  values(names: string | readonly string[]): readonly unknown[] {
    const [field, value] = this.#find(names);
    return listed(field, value);
  }

  /** A field that holds fields. */
  object(name: string): Reader {
    const [field, value] = this.#find(name);
    return readerOf(value, field);
  }

  /** The names of all fields, in snake case. */
  names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  /** Where a field stands, for a message about it. */
  place(name: string): string {
    if (/^\d+$/.test(name)) return `${this.#place}[${name}]`;
    return this.#place === '' ? name : `${this.#place}.${name}`;
  }

  #items(names: string | readonly string[]): readonly [items: Reader, length: number] {
    const [field, value] = this.#find(names);
    const items = listed(field, value);
    return [new Reader(Object.fromEntries(items.entries()), field), items.length];
  }

  #find(names: string | readonly string[], otherwise?: unknown): readonly [field: string, value: unknown] {
    const spellings = typeof names === 'string' ? [names] : names;
    const name = spellings.find((spelling) => this.has(spelling));
    if (name !== undefined) return [this.place(name), this.#fields.get(name)];
    const field = this.place(spellings[0] ?? '');
    if (otherwise === undefined) throw refusal(field, 'missing', 'it is missing. Give it.');
    return [field, otherwise];
  }
}

/** A reader of a JSON value; `place` is where it stands. */
export function readerOf(value: unknown, place: string): Reader {
  if (typeof value !== 'object' || value === null)
    throw refusal(place || 'the line', 'missing', 'an object or a list is wanted here.');
  return new Reader(Object.fromEntries(Object.entries(value)), place);
}

function listed(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw refusal(field, 'missing', `${shown(value)} is no list.`);
  if (value.length > MOST_FLOWS)
    throw refusal(field, 'too-large', `${value.length} items are more than ${MOST_FLOWS}. Group them.`);
  return value;
}

function refusal(field: string, problem: InputProblem, sentence: string): InputError {
  return new InputError(field, problem, `${field}: ${sentence}`);
}

function shown(value: unknown): string {
  // Not written out: a hostile line may nest so deep that writing it fails.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
