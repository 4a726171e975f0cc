import type { CurrencyCode, DecimalString } from '../../money/amount';
import type { Period } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';

/** What a field holds. A list of words is a choice of one of them. */
export interface FieldValues {
  /** Non-negative amount in major units. */
  readonly money: DecimalString;
  /** Decimal fraction: "0.006" is 0.6 %. */
  readonly fraction: DecimalString;
  /** 1 to 600. */
  readonly count: number;
  /** 0 to 600. */
  readonly whole: number;
  /** 0 to 3,660. */
  readonly days: number;
  readonly yes: boolean;
  readonly period: Period;
}
export type Field = keyof FieldValues | readonly string[];
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends keyof FieldValues
  ? FieldValues[F]
  : F extends readonly string[]
    ? F[number]
    : never;

/** The terms of a way of paying: a value for each field, or null for "not stated". */
export type Terms<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> | null };

/** What the comparison knows besides the terms. `price` is the list price in minor units, null when unknown. */
export interface Context {
  readonly currency: CurrencyCode;
  readonly digits: number;
  readonly price: number | null;
}

/** Too little is stated for a schedule. The total then lies between the bounds (minor units); null is no bound. */
export interface Missing {
  readonly missing: readonly string[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/**
 * A fact that is not stated and changes the result. `usual` is the value a convention gives (null: there is none,
 * so only a range may be shown); `candidates` are the ends of what it may be.
 */
export interface Question<Name extends string = string> {
  readonly field: Name;
  readonly candidates: readonly FieldAnswer[];
  readonly usual: FieldAnswer | null;
}
export type FieldAnswer = string | number | boolean;

/**
 * The usual answer to a question about the first due date: it stays unstated, and the plan counts whole periods.
 * The only answer that is no value of its field.
 */
export const ONE_PERIOD = 'one-period';

/** A way of paying: its fields as data, what to ask when one is not stated, and its payments. */
export interface WayDefinition<Kind extends string = string, F extends Fields = Fields> {
  readonly kind: Kind;
  readonly fields: F;
  readonly questions: (terms: Terms<F>, context: Context) => readonly Question<keyof F & string>[];
  /** Called with every question answered. Throws InputError when terms contradict each other. */
  readonly schedule: (terms: Terms<F>, context: Context) => Schedule | Missing;
}

/** Declares a way of paying; only for inference. */
export function defineWay<const Kind extends string, const F extends Fields>(
  way: WayDefinition<Kind, F>,
): WayDefinition<Kind, F> {
  return way;
}
